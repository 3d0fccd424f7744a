window.YTD.account.part0 = [
 {
  "account": {
   "username": "harrowandpine",
   "accountId": "2370592717",
   "createdAt": "2020-01-01T00:00:00.000Z",
   "accountDisplayName": "Harrow & Pine"
  }
 }
]