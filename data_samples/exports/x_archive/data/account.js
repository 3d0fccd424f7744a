window.YTD.account.part0 = [
 {
  "account": {
   "username": "harrowandpine",
   "accountId": "3771773860",
   "createdAt": "2020-01-01T00:00:00.000Z",
   "accountDisplayName": "Harrow & Pine"
  }
 }
]