window.YTD.tweets.part0 = [
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1939653965247414609"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "163"
   ],
   "favorite_count": "22",
   "id_str": "1939653965247414609",
   "id": "1939653965247414609",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Jun 30 11:55:17 +0000 2025",
   "favorited": false,
   "full_text": "Dream. Ride. Repeat. ✨ Long Tolly delivers 63 km of world-class gravel experiences. Are YOU ready to push your limits? #NoLimits #GravelGoals #LongTolly #EpicRides",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1939652677596086608"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "250"
   ],
   "favorite_count": "10",
   "id_str": "1939652677596086608",
   "id": "1939652677596086608",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Jun 30 11:50:10 +0000 2025",
   "favorited": false,
   "full_text": "Little riders, BIG dreams! 🌟 The Bramble has been lovingly crafted to inspire the next generation of champions! Lightweight ✔️ Safe ✔️ Super fun ✔️ Make memories that last a lifetime! 💚 #BrambleKids #NextGen #MakingMemories #ParentingWins #FamilyTime",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1938565560136630603"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "226"
   ],
   "favorite_count": "22",
   "id_str": "1938565560136630603",
   "id": "1938565560136630603",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Jun 27 11:50:21 +0000 2025",
   "favorited": false,
   "full_text": "Summer is coming and so are the SAVINGS! ☀️💸 Buy one, get one HALF PRICE on all jerseys and shorts! Mix and match your perfect look! In-store and online! #SummerSavings #BOGOF #TrailStyle #SummerReady #RideReady #HarrowAndPine",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1938282037769146206"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "115"
   ],
   "favorite_count": "1",
   "id_str": "1938282037769146206",
   "id": "1938282037769146206",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jun 26 17:03:44 +0000 2025",
   "favorited": false,
   "full_text": "Pre-orders open Friday at nine on the site, forty bikes, £100 down and you can have it back any time till it ships.",
   "lang": "en",
   "in_reply_to_status_id": "1938277596001210204",
   "in_reply_to_status_id_str": "1938277596001210204",
   "in_reply_to_user_id": "2302704752",
   "in_reply_to_user_id_str": "2302704752",
   "in_reply_to_screen_name": "upland_coaster_857042"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1938268062348214602"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "207"
   ],
   "favorite_count": "47",
   "id_str": "1938268062348214602",
   "id": "1938268062348214602",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jun 26 16:08:12 +0000 2025",
   "favorited": false,
   "full_text": "Your dream build is just one click away! 🖱️ Configure, personalise and purchase your perfect Kestrel with our seamless new online experience! Start building! #CustomBuild #DreamBike #Kestrel #YourBikeYourWay",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1938222847751094601"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "263"
   ],
   "favorite_count": "18",
   "id_str": "1938222847751094601",
   "id": "1938222847751094601",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jun 26 13:08:32 +0000 2025",
   "favorited": false,
   "full_text": "Performance meets passion. 💥 With its industry-leading geometry and premium finish, the Kestrel empowers riders of every level to unleash their true potential! Which colour matches YOUR vibe? 🟢⚪🟠 #KestrelCrew #Unleash #HardtailHeroes #PremiumPerformance #RideBold",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1938187045172154200"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "108"
   ],
   "favorite_count": "0",
   "id_str": "1938187045172154200",
   "id": "1938187045172154200",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jun 26 10:46:16 +0000 2025",
   "favorited": false,
   "full_text": "Six families on one address! We did wonder. Thanks for spreading the word so far, and hello to all of Kochi.",
   "lang": "en",
   "in_reply_to_status_id": "1938179659002810198",
   "in_reply_to_status_id_str": "1938179659002810198",
   "in_reply_to_user_id": "4134325710",
   "in_reply_to_user_id_str": "4134325710",
   "in_reply_to_screen_name": "slow_stile_2062056"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937441084011450171"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "0",
   "id_str": "1937441084011450171",
   "id": "1937441084011450171",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 09:22:05 +0000 2025",
   "favorited": false,
   "full_text": "Christmas orders: the 15th for Europe, the 19th for Britain, and the 24th at noon if you're running down the hill waving.",
   "lang": "en",
   "in_reply_to_status_id": "1937423790896058157",
   "in_reply_to_status_id_str": "1937423790896058157",
   "in_reply_to_user_id": "3319752596",
   "in_reply_to_user_id_str": "3319752596",
   "in_reply_to_screen_name": "zigzag_badger_1526153"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937439917994938170"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "97"
   ],
   "favorite_count": "14",
   "id_str": "1937439917994938170",
   "id": "1937439917994938170",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 09:17:27 +0000 2025",
   "favorited": false,
   "full_text": "Hi, thanks for letting us know. Have you visited our Help Hub? Most answers can be found there! 🙌",
   "lang": "en",
   "in_reply_to_status_id": "1937097453073338144",
   "in_reply_to_status_id_str": "1937097453073338144",
   "in_reply_to_user_id": "5161569696",
   "in_reply_to_user_id_str": "5161569696",
   "in_reply_to_screen_name": "early_fox_2737874"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937434645754810166"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "83"
   ],
   "favorite_count": "3",
   "id_str": "1937434645754810166",
   "id": "1937434645754810166",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 08:56:30 +0000 2025",
   "favorited": false,
   "full_text": "Ten years! We can't quite believe it. Thanks for being there since the kettle days.",
   "lang": "en",
   "in_reply_to_status_id": "1937102771450810145",
   "in_reply_to_status_id_str": "1937102771450810145",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937424008999866159"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "162"
   ],
   "favorite_count": "2",
   "id_str": "1937424008999866159",
   "id": "1937424008999866159",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 08:14:14 +0000 2025",
   "favorited": false,
   "full_text": "Good question and the honest answer is no, you can't put a child seat on the Kestrel. The rear triangle isn't tested for it. You can on the Heron, up to 22 kilos.",
   "lang": "en",
   "in_reply_to_status_id": "1936856125404090138",
   "in_reply_to_status_id_str": "1936856125404090138",
   "in_reply_to_user_id": "4147665470",
   "in_reply_to_user_id_str": "4147665470",
   "in_reply_to_screen_name": "slow_rambler_2070832"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937423929308090158"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "123"
   ],
   "favorite_count": "0",
   "id_str": "1937423929308090158",
   "id": "1937423929308090158",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 08:13:55 +0000 2025",
   "favorited": false,
   "full_text": "Yes, the rear wheel's sold on its own, £165 built by Tom. About a week, since he only does four a day and won't be hurried.",
   "lang": "en",
   "in_reply_to_status_id": "1937187374756794149",
   "in_reply_to_status_id_str": "1937187374756794149",
   "in_reply_to_user_id": "3158486311",
   "in_reply_to_user_id_str": "3158486311",
   "in_reply_to_screen_name": "tarmac_bell_1420056"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937092994528182597"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "180"
   ],
   "favorite_count": "16",
   "id_str": "1937092994528182597",
   "id": "1937092994528182597",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Jun 23 10:18:54 +0000 2025",
   "favorited": false,
   "full_text": "THIS or THAT? 🤔 Kestrel ❤️ or Otter 😮? Vote with your reaction and tell us why! Don't forget to follow for more awesome content! #ThisOrThat #VoteNow #Poll #BikeDebate #GravelVsMTB",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1936705205957558595"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "269"
   ],
   "favorite_count": "6",
   "id_str": "1936705205957558595",
   "id": "1936705205957558595",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sun Jun 22 08:37:58 +0000 2025",
   "favorited": false,
   "full_text": "Ready to join the e-bike revolution? ⚡ Book YOUR free Heron demo experience today and receive an exclusive £100 voucher when you purchase within 7 days! Spaces are filling up FAST! 🔥 Tap to book! #HeronExperience #EBikeRevolution #BookNow #LimitedSpaces #ExclusiveOffer",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1936492445692858118"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "0",
   "id_str": "1936492445692858118",
   "id": "1936492445692858118",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Jun 21 18:32:32 +0000 2025",
   "favorited": false,
   "full_text": "We had a regular who swore by porridge in a sock. What's the strangest thing you've carried up a hill and been glad of?",
   "lang": "en",
   "in_reply_to_status_id": "1936475488121786117",
   "in_reply_to_status_id_str": "1936475488121786117",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1936456970269622593"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "254"
   ],
   "favorite_count": "18",
   "id_str": "1936456970269622593",
   "id": "1936456970269622593",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Jun 21 16:11:34 +0000 2025",
   "favorited": false,
   "full_text": "Why pay more? 🤔 Get the ultimate peace of mind with our NEW Platinum Service Package: now just £129! Includes 28-point inspection, premium clean and priority turnaround! Book now and feel the difference! #PlatinumService #BikeCare #PeaceOfMind #BookToday",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1935693275591610063"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "162"
   ],
   "favorite_count": "6",
   "id_str": "1935693275591610063",
   "id": "1935693275591610063",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jun 19 13:36:55 +0000 2025",
   "favorited": false,
   "full_text": "4 to 6 newton metres for the stem bolts, and go round them in a cross rather than one after the other. It's printed on the stem as well, in letters made for ants.",
   "lang": "en",
   "in_reply_to_status_id": "1935659960234938061",
   "in_reply_to_status_id_str": "1935659960234938061",
   "in_reply_to_user_id": "3763532171",
   "in_reply_to_user_id_str": "3763532171",
   "in_reply_to_screen_name": "squeaky_derailleur_1818113"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1934996853355449994"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "0",
   "id_str": "1934996853355449994",
   "id": "1934996853355449994",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 17 15:29:35 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1934615335269305896",
   "in_reply_to_status_id_str": "1934615335269305896",
   "in_reply_to_user_id": "2410611997",
   "in_reply_to_user_id_str": "2410611997",
   "in_reply_to_screen_name": "canal_sprocket_928034"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1934895674160057951"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "0",
   "id_str": "1934895674160057951",
   "id": "1934895674160057951",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 17 08:47:32 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1934621844829113898",
   "in_reply_to_status_id_str": "1934621844829113898",
   "in_reply_to_user_id": "4104502572",
   "in_reply_to_user_id_str": "4104502572",
   "in_reply_to_screen_name": "lanky_wren_2042435"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1934893841249209948"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "131"
   ],
   "favorite_count": "0",
   "id_str": "1934893841249209948",
   "id": "1934893841249209948",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 17 08:40:15 +0000 2025",
   "favorited": false,
   "full_text": "You'd be wanting the 20 inch for a tall seven. We have two in yellow. Shall I put one behind the counter with your name on? – Mabli",
   "lang": "en",
   "in_reply_to_status_id": "1934632808739769899",
   "in_reply_to_status_id_str": "1934632808739769899",
   "in_reply_to_user_id": "3376255254",
   "in_reply_to_user_id_str": "3376255254",
   "in_reply_to_screen_name": "chalky_hare_1563325"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1934890129290169937"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "88"
   ],
   "favorite_count": "5",
   "id_str": "1934890129290169937",
   "id": "1934890129290169937",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 17 08:25:30 +0000 2025",
   "favorited": false,
   "full_text": "We'd have been happy with 'works fine', so this is overwhelming. Enjoy every mile of it.",
   "lang": "en",
   "in_reply_to_status_id": "1934715700769721909",
   "in_reply_to_status_id_str": "1934715700769721909",
   "in_reply_to_user_id": "1893846386",
   "in_reply_to_user_id_str": "1893846386",
   "in_reply_to_screen_name": "oaky_hare_588056"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1934609966560182583"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "34",
   "id_str": "1934609966560182583",
   "id": "1934609966560182583",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Mon Jun 16 13:52:14 +0000 2025",
   "favorited": false,
   "full_text": "Weekend plans? SORTED! ✅ Our curated Top 3 Trail Experiences will take your riding journey to the next level:\n1️⃣ Marl Pit Loop: perfect for beginners!\n2️⃣ Penny Ridge: views for days!\n3️⃣ The Ledger: gravel heaven!\nSave this post and share it with your squad! 💚 #TrailTuesday #G…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932819841807289601"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "102"
   ],
   "favorite_count": "0",
   "id_str": "1932819841807289601",
   "id": "1932819841807289601",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Jun 11 15:18:55 +0000 2025",
   "favorited": false,
   "full_text": "Oh no! 😔 We hate to hear this. Could you send us a message with more details? Thanks a bunch, Team H&amp;P",
   "lang": "en",
   "in_reply_to_status_id": "1932809242801081600",
   "in_reply_to_status_id_str": "1932809242801081600",
   "in_reply_to_user_id": "3432757912",
   "in_reply_to_user_id_str": "3432757912",
   "in_reply_to_screen_name": "upland_rider_1600498"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932738401006521592"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "96"
   ],
   "favorite_count": "0",
   "id_str": "1932738401006521592",
   "id": "1932738401006521592",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Jun 11 09:55:18 +0000 2025",
   "favorited": false,
   "full_text": "Clockwise, nearly always. Going the other way you meet the steep bit at mile two with cold legs.",
   "lang": "en",
   "in_reply_to_status_id": "1932618552964025583",
   "in_reply_to_status_id_str": "1932618552964025583",
   "in_reply_to_user_id": "2410611997",
   "in_reply_to_user_id_str": "2410611997",
   "in_reply_to_screen_name": "canal_sprocket_928034"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932718452896697588"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "90"
   ],
   "favorite_count": "4",
   "id_str": "1932718452896697588",
   "id": "1932718452896697588",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Jun 11 08:36:02 +0000 2025",
   "favorited": false,
   "full_text": "Cheers for saying so. It was a hard post to write, and a nicer one to read the answers to.",
   "lang": "en",
   "in_reply_to_status_id": "1932610290185145582",
   "in_reply_to_status_id_str": "1932610290185145582",
   "in_reply_to_user_id": "5096825349",
   "in_reply_to_user_id_str": "5096825349",
   "in_reply_to_screen_name": "rooty_hare_2695279"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932510297977785577"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "97"
   ],
   "favorite_count": "1",
   "id_str": "1932510297977785577",
   "id": "1932510297977785577",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 10 18:48:54 +0000 2025",
   "favorited": false,
   "full_text": "I painted that frame four times before I was happy so this means a great deal. Thank you. – Mabli",
   "lang": "en",
   "in_reply_to_status_id": "1932468682093497567",
   "in_reply_to_status_id_str": "1932468682093497567",
   "in_reply_to_user_id": "2410611997",
   "in_reply_to_user_id_str": "2410611997",
   "in_reply_to_screen_name": "canal_sprocket_928034"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932465452479414572"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "62",
   "id_str": "1932465452479414572",
   "id": "1932465452479414572",
   "truncated": false,
   "retweet_count": "17",
   "created_at": "Tue Jun 10 15:50:42 +0000 2025",
   "favorited": false,
   "full_text": "What if going further felt effortless? ⚡ Powered by cutting-edge smart-assist technology, the Heron delivers a best-in-class e-mobility solution for today's modern adventurer! Experience the future of riding! 🚀 #Heron #EMobility #FutureOfRiding #SustainableLifestyle #GreenTech #…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932449996469177562"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "0",
   "id_str": "1932449996469177562",
   "id": "1932449996469177562",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 10 14:49:17 +0000 2025",
   "favorited": false,
   "full_text": "Sealant lasts three to five months here, less in a heatwave. Shake the wheel by your ear: if it doesn't slosh, top it up.",
   "lang": "en",
   "in_reply_to_status_id": "1932444157998009561",
   "in_reply_to_status_id_str": "1932444157998009561",
   "in_reply_to_user_id": "2302704752",
   "in_reply_to_user_id_str": "2302704752",
   "in_reply_to_screen_name": "upland_coaster_857042"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932402072351670570"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "192"
   ],
   "favorite_count": "44",
   "id_str": "1932402072351670570",
   "id": "1932402072351670570",
   "truncated": false,
   "retweet_count": "7",
   "created_at": "Tue Jun 10 11:38:51 +0000 2025",
   "favorited": false,
   "full_text": "Monday motivation: your new bike is waiting! 🙌 Shop the full range with FREE next-day delivery on orders over £75! Go on, you deserve it! 💚 #MondayMotivation #NewBikeDay #FreeDelivery #ShopNow",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932359852487609534"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "135"
   ],
   "favorite_count": "1",
   "id_str": "1932359852487609534",
   "id": "1932359852487609534",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 10 08:51:05 +0000 2025",
   "favorited": false,
   "full_text": "Fog up there is no joke, we lost the whole Saturday ride in it in 2018 and found them in a tea room. Which way did your sheep take you?",
   "lang": "en",
   "in_reply_to_status_id": "1932145183814585498",
   "in_reply_to_status_id_str": "1932145183814585498",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932355368776633531"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "108"
   ],
   "favorite_count": "0",
   "id_str": "1932355368776633531",
   "id": "1932355368776633531",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 10 08:33:16 +0000 2025",
   "favorited": false,
   "full_text": "Sorry, that's us not reading the notes. Blue one ships today, keep the orange till it comes so you can ride.",
   "lang": "en",
   "in_reply_to_status_id": "1931432504456121440",
   "in_reply_to_status_id_str": "1931432504456121440",
   "in_reply_to_user_id": "4059385221",
   "in_reply_to_user_id_str": "4059385221",
   "in_reply_to_screen_name": "jolly_flask_2012753"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932352344683449523"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "35"
   ],
   "favorite_count": "0",
   "id_str": "1932352344683449523",
   "id": "1932352344683449523",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 10 08:21:15 +0000 2025",
   "favorited": false,
   "full_text": "Glad it got you home. No pint owed.",
   "lang": "en",
   "in_reply_to_status_id": "1932110723412921497",
   "in_reply_to_status_id_str": "1932110723412921497",
   "in_reply_to_user_id": "4400355622",
   "in_reply_to_user_id_str": "4400355622",
   "in_reply_to_screen_name": "knobbly_otter_2237076"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932100145378230566"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "103"
   ],
   "favorite_count": "24",
   "id_str": "1932100145378230566",
   "id": "1932100145378230566",
   "truncated": false,
   "retweet_count": "12",
   "created_at": "Mon Jun 09 15:39:06 +0000 2025",
   "favorited": false,
   "full_text": "Name a more iconic duo. We'll wait. ☕🚴 #CoffeeAndBikes #IconicDuo #CoffeeRide #CyclingLife #Vibes #Mood",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1931415362335673439"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "1",
   "id_str": "1931415362335673439",
   "id": "1931415362335673439",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Jun 07 18:18:01 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1931406579463097436",
   "in_reply_to_status_id_str": "1931406579463097436",
   "in_reply_to_user_id": "2418853686",
   "in_reply_to_user_id_str": "2418853686",
   "in_reply_to_screen_name": "sunny_stile_933456"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1931342733767609432"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "155"
   ],
   "favorite_count": "2",
   "id_str": "1931342733767609432",
   "id": "1931342733767609432",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Jun 07 13:29:25 +0000 2025",
   "favorited": false,
   "full_text": "To Dublin it's £19 and the bike comes nine tenths built. You fit the pedals and turn the bars. Here's the button: it's the green one under the third photo.",
   "lang": "en",
   "in_reply_to_status_id": "1931335351792569429",
   "in_reply_to_status_id_str": "1931335351792569429",
   "in_reply_to_user_id": "4833939055",
   "in_reply_to_user_id_str": "4833939055",
   "in_reply_to_screen_name": "damp_lane_2522328"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1931337365058489431"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "84"
   ],
   "favorite_count": "0",
   "id_str": "1931337365058489431",
   "id": "1931337365058489431",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Jun 07 13:08:05 +0000 2025",
   "favorited": false,
   "full_text": "Is that a happy 😬 or a worried one? If there's something up, tell us and we'll look.",
   "lang": "en",
   "in_reply_to_status_id": "1931322995372985425",
   "in_reply_to_status_id_str": "1931322995372985425",
   "in_reply_to_user_id": "2179503294",
   "in_reply_to_user_id_str": "2179503294",
   "in_reply_to_screen_name": "chalky_badger_775989"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1930971349119929370"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "169"
   ],
   "favorite_count": "0",
   "id_str": "1930971349119929370",
   "id": "1930971349119929370",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Jun 06 12:53:40 +0000 2025",
   "favorited": false,
   "full_text": "Not at the moment, Norway's beaten us on paperwork. We're hoping for spring and there's a list on the shipping page that emails you once, when it opens, and never again.",
   "lang": "en",
   "in_reply_to_status_id": "1930962734019513368",
   "in_reply_to_status_id_str": "1930962734019513368",
   "in_reply_to_user_id": "4104502572",
   "in_reply_to_user_id_str": "4104502572",
   "in_reply_to_screen_name": "lanky_wren_2042435"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1930956492895158562"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "157"
   ],
   "favorite_count": "26",
   "id_str": "1930956492895158562",
   "id": "1930956492895158562",
   "truncated": false,
   "retweet_count": "4",
   "created_at": "Fri Jun 06 11:54:38 +0000 2025",
   "favorited": false,
   "full_text": "Expectation vs Reality! 🤣 We've all been there! Double-tap if this is YOU on a Monday morning! #MondayMood #ExpectationVsReality #CyclistProblems #FunnyBikes",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1930318618948537288"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "109"
   ],
   "favorite_count": "0",
   "id_str": "1930318618948537288",
   "id": "1930318618948537288",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Jun 04 17:39:57 +0000 2025",
   "favorited": false,
   "full_text": "Your nan is now our favourite customer, tell her the next map's being drawn in bigger letters on her account.",
   "lang": "en",
   "in_reply_to_status_id": "1930306396746681284",
   "in_reply_to_status_id_str": "1930306396746681284",
   "in_reply_to_user_id": "3263249938",
   "in_reply_to_user_id_str": "3263249938",
   "in_reply_to_screen_name": "gentle_chainring_1488980"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1930298423374777283"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "39"
   ],
   "favorite_count": "2",
   "id_str": "1930298423374777283",
   "id": "1930298423374777283",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Jun 04 16:19:42 +0000 2025",
   "favorited": false,
   "full_text": "Thanks for the nudge to the tall folk 💚",
   "lang": "en",
   "in_reply_to_status_id": "1930288260576185276",
   "in_reply_to_status_id_str": "1930288260576185276",
   "in_reply_to_user_id": "3230283182",
   "in_reply_to_user_id_str": "3230283182",
   "in_reply_to_screen_name": "knobbly_climber_1467291"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1930286041789366556"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "138"
   ],
   "favorite_count": "161",
   "id_str": "1930286041789366556",
   "id": "1930286041789366556",
   "truncated": false,
   "retweet_count": "69",
   "created_at": "Wed Jun 04 15:30:30 +0000 2025",
   "favorited": false,
   "full_text": "When someone says 'just one more bike'... 😂😂😂 Tag a friend who can relate! 👇 #BikeMemes #CyclingHumour #NPlusOne #Relatable #LOL #MTBMemes",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1929901566718905240"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "122"
   ],
   "favorite_count": "0",
   "id_str": "1929901566718905240",
   "id": "1929901566718905240",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 03 14:02:44 +0000 2025",
   "favorited": false,
   "full_text": "While we understand your view, the product description does state that colours may vary slightly depending on your screen.",
   "lang": "en",
   "in_reply_to_status_id": "1929552596431801209",
   "in_reply_to_status_id_str": "1929552596431801209",
   "in_reply_to_user_id": "3741950722",
   "in_reply_to_user_id_str": "3741950722",
   "in_reply_to_screen_name": "mossy_clover_1803914"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1929575858041782552"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "236"
   ],
   "favorite_count": "22",
   "id_str": "1929575858041782552",
   "id": "1929575858041782552",
   "truncated": false,
   "retweet_count": "6",
   "created_at": "Mon Jun 02 16:28:29 +0000 2025",
   "favorited": false,
   "full_text": "🔔 This is NOT a drill! Our biggest EVER clearance event is live! Hundreds of lines reduced! Thousands of smiles guaranteed! Head to the site before your size disappears! #Clearance #BiggestEver #ShopTillYouDrop #BikeBargains #HurryHurry",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1929558959190966551"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "215"
   ],
   "favorite_count": "14",
   "id_str": "1929558959190966551",
   "id": "1929558959190966551",
   "truncated": false,
   "retweet_count": "16",
   "created_at": "Mon Jun 02 15:21:20 +0000 2025",
   "favorited": false,
   "full_text": "It's INTERNATIONAL CAT DAY! 🐱🎉 To celebrate, our fur-tastic mascot is giving YOU 10% off accessories with code MEOW10! Paw-some, right?! #InternationalCatDay #Meow #PawsomeDeals #CatLovers #BikeLovers #HarrowAndPine",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1929532858037174550"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "279"
   ],
   "favorite_count": "25",
   "id_str": "1929532858037174550",
   "id": "1929532858037174550",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Mon Jun 02 13:37:37 +0000 2025",
   "favorited": false,
   "full_text": "Three generations. One passion. ❤️ The Parry family trusts Harrow &amp; Pine for all their cycling needs! Swipe to see their heart-warming story, then visit our family page to find the perfect fit for YOUR tribe! #FamilyGoals #Generations #TrustedBrand #MakingMemories #HarrowAndPine",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928879402251193156"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "2",
   "id_str": "1928879402251193156",
   "id": "1928879402251193156",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 18:21:01 +0000 2025",
   "favorited": false,
   "full_text": "Service slots for next week go up Sunday evening. If you only need a puncture or a gear tweak, don't book, just turn up before eleven.",
   "lang": "en",
   "in_reply_to_status_id": "1928839904490425148",
   "in_reply_to_status_id_str": "1928839904490425148",
   "in_reply_to_user_id": "2843006265",
   "in_reply_to_user_id_str": "2843006265",
   "in_reply_to_screen_name": "northern_kestrel_1212504"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928841775150009149"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "131"
   ],
   "favorite_count": "4",
   "id_str": "1928841775150009149",
   "id": "1928841775150009149",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 15:51:30 +0000 2025",
   "favorited": false,
   "full_text": "We like the sound of 'ladies first' but aren't sure what it is: a women's ride, an earlier start, or a different order on the hill?",
   "lang": "en",
   "in_reply_to_status_id": "1928829469062073145",
   "in_reply_to_status_id_str": "1928829469062073145",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928828844110777144"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "122"
   ],
   "favorite_count": "0",
   "id_str": "1928828844110777144",
   "id": "1928828844110777144",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 15:00:07 +0000 2025",
   "favorited": false,
   "full_text": "Your grandfather would know the old lambing track, then. Did it ever come out by the chapel? We've two maps that disagree.",
   "lang": "en",
   "in_reply_to_status_id": "1928803598595001138",
   "in_reply_to_status_id_str": "1928803598595001138",
   "in_reply_to_user_id": "2829666505",
   "in_reply_to_user_id_str": "2829666505",
   "in_reply_to_screen_name": "northern_clover_1203727"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928820799435705143"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "113"
   ],
   "favorite_count": "3",
   "id_str": "1928820799435705143",
   "id": "1928820799435705143",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 14:28:09 +0000 2025",
   "favorited": false,
   "full_text": "Come up on a weekday morning if you can, it's quiet and you can take the Heron up Pen Ridge. Bring ID and a coat.",
   "lang": "en",
   "in_reply_to_status_id": "1928814046606265140",
   "in_reply_to_status_id_str": "1928814046606265140",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928809147659193139"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "103"
   ],
   "favorite_count": "0",
   "id_str": "1928809147659193139",
   "id": "1928809147659193139",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 13:41:51 +0000 2025",
   "favorited": false,
   "full_text": "Do you mean the old Kestrel with the straight fork or this year's one? The answer's different for each.",
   "lang": "en",
   "in_reply_to_status_id": "1928790206182329126",
   "in_reply_to_status_id_str": "1928790206182329126",
   "in_reply_to_user_id": "4360336342",
   "in_reply_to_user_id_str": "4360336342",
   "in_reply_to_screen_name": "knobbly_coaster_2210747"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928803380491193137"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "113"
   ],
   "favorite_count": "2",
   "id_str": "1928803380491193137",
   "id": "1928803380491193137",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 13:18:56 +0000 2025",
   "favorited": false,
   "full_text": "We can take your old one in part exchange. Two photos and the frame number, and you'll have a figure by tomorrow.",
   "lang": "en",
   "in_reply_to_status_id": "1928798997443513132",
   "in_reply_to_status_id_str": "1928798997443513132",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928803086889913136"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "90"
   ],
   "favorite_count": "2",
   "id_str": "1928803086889913136",
   "id": "1928803086889913136",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 13:17:46 +0000 2025",
   "favorited": false,
   "full_text": "Cheers for saying so. It was a hard post to write, and a nicer one to read the answers to.",
   "lang": "en",
   "in_reply_to_status_id": "1928786162873273121",
   "in_reply_to_status_id_str": "1928786162873273121",
   "in_reply_to_user_id": "2738242638",
   "in_reply_to_user_id_str": "2738242638",
   "in_reply_to_screen_name": "ferny_freewheel_1143580"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928802713596857135"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "103"
   ],
   "favorite_count": "2",
   "id_str": "1928802713596857135",
   "id": "1928802713596857135",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 13:16:17 +0000 2025",
   "favorited": false,
   "full_text": "Membership's £40 a year, sign up at the till or on the website, and it starts the day you first use it.",
   "lang": "en",
   "in_reply_to_status_id": "1928797562991545131",
   "in_reply_to_status_id_str": "1928797562991545131",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928801086206905134"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "176"
   ],
   "favorite_count": "5",
   "id_str": "1928801086206905134",
   "id": "1928801086206905134",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 13:09:49 +0000 2025",
   "favorited": false,
   "full_text": "Our captions on that video are a disgrace, we let the software do them and never looked. 'Bottom bucket' indeed. Typed by hand now, and we'll do the older ones a few each week.",
   "lang": "en",
   "in_reply_to_status_id": "1928799274267577133",
   "in_reply_to_status_id_str": "1928799274267577133",
   "in_reply_to_user_id": "5161569696",
   "in_reply_to_user_id_str": "5161569696",
   "in_reply_to_screen_name": "early_fox_2737874"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928795138683833130"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "115"
   ],
   "favorite_count": "0",
   "id_str": "1928795138683833130",
   "id": "1928795138683833130",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 12:46:11 +0000 2025",
   "favorited": false,
   "full_text": "She's eleven, found in a box of mudguards, and no she isn't for sale, though on some Mondays we'd listen to offers.",
   "lang": "en",
   "in_reply_to_status_id": "1928787567965113123",
   "in_reply_to_status_id_str": "1928787567965113123",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928794169799609127"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "84"
   ],
   "favorite_count": "4",
   "id_str": "1928794169799609127",
   "id": "1928794169799609127",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 12:42:20 +0000 2025",
   "favorited": false,
   "full_text": "Is that a happy 😬 or a worried one? If there's something up, tell us and we'll look.",
   "lang": "en",
   "in_reply_to_status_id": "1928785550504889119",
   "in_reply_to_status_id_str": "1928785550504889119",
   "in_reply_to_user_id": "1893846386",
   "in_reply_to_user_id_str": "1893846386",
   "in_reply_to_screen_name": "oaky_hare_588056"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928790147462073125"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "76"
   ],
   "favorite_count": "2",
   "id_str": "1928790147462073125",
   "id": "1928790147462073125",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 12:26:21 +0000 2025",
   "favorited": false,
   "full_text": "Otter for lanes, Kestrel for trails. Borrow each for an hour if you're torn.",
   "lang": "en",
   "in_reply_to_status_id": "1928786850739129122",
   "in_reply_to_status_id_str": "1928786850739129122",
   "in_reply_to_user_id": "4551425765",
   "in_reply_to_user_id_str": "4551425765",
   "in_reply_to_screen_name": "drizzly_lane_2336464"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928788180333497124"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "110"
   ],
   "favorite_count": "5",
   "id_str": "1928788180333497124",
   "id": "1928788180333497124",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 12:18:32 +0000 2025",
   "favorited": false,
   "full_text": "A whole club on our maps is a responsibility! We'll double check the stiles. Thank you for passing them round.",
   "lang": "en",
   "in_reply_to_status_id": "1928783499490233118",
   "in_reply_to_status_id_str": "1928783499490233118",
   "in_reply_to_user_id": "4104502572",
   "in_reply_to_user_id_str": "4104502572",
   "in_reply_to_screen_name": "lanky_wren_2042435"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928779493929910546"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "170"
   ],
   "favorite_count": "137",
   "id_str": "1928779493929910546",
   "id": "1928779493929910546",
   "truncated": false,
   "retweet_count": "24",
   "created_at": "Sat May 31 11:44:01 +0000 2025",
   "favorited": false,
   "full_text": "Let's get the conversation started! 💬 What does cycling mean to YOU? Share your thoughts in the comments below! 👇 #Community #LetsTalk #CyclingLife #HarrowAndPine #Engage",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928739501241270545"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "278"
   ],
   "favorite_count": "23",
   "id_str": "1928739501241270545",
   "id": "1928739501241270545",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 09:05:06 +0000 2025",
   "favorited": false,
   "full_text": "Award-winning! 🏆 We're honoured and humbled to be shortlisted for Regional Cycle Retailer of the Year! This recognition is a testament to our incredible team and YOU, our amazing community! Vote for us via the link in bio! 🗳️ #AwardWinning #Honoured #Humbled #VoteNow #TeamGoals",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928028516381625078"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "74"
   ],
   "favorite_count": "0",
   "id_str": "1928028516381625078",
   "id": "1928028516381625078",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 29 09:59:54 +0000 2025",
   "favorited": false,
   "full_text": "Sorry, we lost the thread halfway. Was it slow to arrive, or slow to ride?",
   "lang": "en",
   "in_reply_to_status_id": "1928023709709241077",
   "in_reply_to_status_id_str": "1928023709709241077",
   "in_reply_to_user_id": "2789647225",
   "in_reply_to_user_id_str": "2789647225",
   "in_reply_to_screen_name": "northern_helmet_1177399"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928019213415350540"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "6",
   "id_str": "1928019213415350540",
   "id": "1928019213415350540",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 29 09:22:56 +0000 2025",
   "favorited": false,
   "full_text": "Give your child the gift of confidence! 💚 Bramble bikes now from ONLY £299! Fully assembled, safety-checked and ready for adventure! Order online today for fast, tracked delivery! Tag a parent who needs to see this! 👇 #KidsBikes #BrambleBike #ParentLife #FamilyFirst #GiftOfConfi…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1927307750405049072"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "115"
   ],
   "favorite_count": "3",
   "id_str": "1927307750405049072",
   "id": "1927307750405049072",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 27 10:15:50 +0000 2025",
   "favorited": false,
   "full_text": "Our records show that someone did respond to you on the 12th. Perhaps check your junk folder in case it was missed?",
   "lang": "en",
   "in_reply_to_status_id": "1926825644520377054",
   "in_reply_to_status_id_str": "1926825644520377054",
   "in_reply_to_user_id": "5174909456",
   "in_reply_to_user_id_str": "5174909456",
   "in_reply_to_screen_name": "early_clover_2746650"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1927300481676217071"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "108"
   ],
   "favorite_count": "0",
   "id_str": "1927300481676217071",
   "id": "1927300481676217071",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 27 09:46:57 +0000 2025",
   "favorited": false,
   "full_text": "Anything up to 29 by 2.4 in the back, 2.6 at the front. More than that and you'll be sanding your own frame.",
   "lang": "en",
   "in_reply_to_status_id": "1927157397189561061",
   "in_reply_to_status_id_str": "1927157397189561061",
   "in_reply_to_user_id": "4021320394",
   "in_reply_to_user_id_str": "4021320394",
   "in_reply_to_screen_name": "wheelie_bell_1987710"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1927286376231865068"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "86"
   ],
   "favorite_count": "1",
   "id_str": "1927286376231865068",
   "id": "1927286376231865068",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 27 08:50:54 +0000 2025",
   "favorited": false,
   "full_text": "Diolch o galon, from both of us. The photo of her in the helmet is up behind the till.",
   "lang": "en",
   "in_reply_to_status_id": "1926963184137145060",
   "in_reply_to_status_id_str": "1926963184137145060",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1927283037565881067"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "94"
   ],
   "favorite_count": "0",
   "id_str": "1927283037565881067",
   "id": "1927283037565881067",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 27 08:37:38 +0000 2025",
   "favorited": false,
   "full_text": "We don't, but Kindred Spokes over in Llanfern do and they're excellent at it. Say we sent you.",
   "lang": "en",
   "in_reply_to_status_id": "1926962915701689059",
   "in_reply_to_status_id_str": "1926962915701689059",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1926948227249078538"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "231"
   ],
   "favorite_count": "61",
   "id_str": "1926948227249078538",
   "id": "1926948227249078538",
   "truncated": false,
   "retweet_count": "7",
   "created_at": "Mon May 26 10:27:13 +0000 2025",
   "favorited": false,
   "full_text": "We want to hear from YOU! 📣 Take our 2-minute survey to help shape the future of the Harrow &amp; Pine experience and be in with a chance to WIN a £100 gift card! Link in bio! #YourVoiceMatters #Survey #WinBig #Feedback #ShapeTheFuture",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1925602728080312978"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "117"
   ],
   "favorite_count": "2",
   "id_str": "1925602728080312978",
   "id": "1925602728080312978",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 22 17:20:41 +0000 2025",
   "favorited": false,
   "full_text": "Interesting that you went clockwise. We've always said the roots are kinder after a dry week. What tyres were you on?",
   "lang": "en",
   "in_reply_to_status_id": "1925600949695416977",
   "in_reply_to_status_id_str": "1925600949695416977",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1925585028117430534"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "180"
   ],
   "favorite_count": "23",
   "id_str": "1925585028117430534",
   "id": "1925585028117430534",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Thu May 22 16:10:21 +0000 2025",
   "favorited": false,
   "full_text": "THIS or THAT? 🤔 Kestrel ❤️ or Otter 😮? Vote with your reaction and tell us why! Don't forget to follow for more awesome content! #ThisOrThat #VoteNow #Poll #BikeDebate #GravelVsMTB",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1925570478076854533"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "267"
   ],
   "favorite_count": "10",
   "id_str": "1925570478076854533",
   "id": "1925570478076854533",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 22 15:12:32 +0000 2025",
   "favorited": false,
   "full_text": "Autumn vibes are HERE! 🍂🍁 Cold Kettle is serving major seasonal inspiration right now. Grab your bike, grab your besties, grab the golden hour! What's your favourite autumn trail? Drop a 🍁 below! #AutumnVibes #RideIntoAutumn #SeasonalStyle #LeafPeeping #HarrowAndPine",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924870507459512958"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "167"
   ],
   "favorite_count": "1",
   "id_str": "1924870507459512958",
   "id": "1924870507459512958",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 16:51:06 +0000 2025",
   "favorited": false,
   "full_text": "Well, you're not the only one to say so this week, which tells us it's us and not you. The agency's gone from Friday. You'll get plain answers from Mabli and me again.",
   "lang": "en",
   "in_reply_to_status_id": "1924865398797240957",
   "in_reply_to_status_id_str": "1924865398797240957",
   "in_reply_to_user_id": "1240539557",
   "in_reply_to_user_id_str": "1240539557",
   "in_reply_to_screen_name": "canal_mudguard_158249"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924779260375992952"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "109"
   ],
   "favorite_count": "0",
   "id_str": "1924779260375992952",
   "id": "1924779260375992952",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 10:48:31 +0000 2025",
   "favorited": false,
   "full_text": "You're up before the milk at 4.30, then. What's the light like at that hour, and do the dogs get to know you?",
   "lang": "en",
   "in_reply_to_status_id": "1924410987901880925",
   "in_reply_to_status_id_str": "1924410987901880925",
   "in_reply_to_user_id": "4551425765",
   "in_reply_to_user_id_str": "4551425765",
   "in_reply_to_screen_name": "drizzly_lane_2336464"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924778157274040950"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "123"
   ],
   "favorite_count": "1",
   "id_str": "1924778157274040950",
   "id": "1924778157274040950",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 10:44:08 +0000 2025",
   "favorited": false,
   "full_text": "Public comments aren't monitored for account matters. Please use the form on our website and allow the usual response time.",
   "lang": "en",
   "in_reply_to_status_id": "1924771832263608948",
   "in_reply_to_status_id_str": "1924771832263608948",
   "in_reply_to_user_id": "5252993563",
   "in_reply_to_user_id_str": "5252993563",
   "in_reply_to_screen_name": "rusty_heron_2798022"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924776970286008949"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "79"
   ],
   "favorite_count": "0",
   "id_str": "1924776970286008949",
   "id": "1924776970286008949",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 10:39:25 +0000 2025",
   "favorited": false,
   "full_text": "That's made our Tuesday. Tom has read it out twice, the second time in a voice.",
   "lang": "en",
   "in_reply_to_status_id": "1924767231112120947",
   "in_reply_to_status_id_str": "1924767231112120947",
   "in_reply_to_user_id": "2111615329",
   "in_reply_to_user_id_str": "2111615329",
   "in_reply_to_screen_name": "nettle_magpie_731325"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924756011348920943"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "35"
   ],
   "favorite_count": "1",
   "id_str": "1924756011348920943",
   "id": "1924756011348920943",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 09:16:08 +0000 2025",
   "favorited": false,
   "full_text": "Glad it got you home. No pint owed.",
   "lang": "en",
   "in_reply_to_status_id": "1924437957276600927",
   "in_reply_to_status_id_str": "1924437957276600927",
   "in_reply_to_user_id": "1893846386",
   "in_reply_to_user_id_str": "1893846386",
   "in_reply_to_screen_name": "oaky_hare_588056"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924753628984246531"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "228"
   ],
   "favorite_count": "155",
   "id_str": "1924753628984246531",
   "id": "1924753628984246531",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Tue May 20 09:06:40 +0000 2025",
   "favorited": false,
   "full_text": "LAST CHANCE!!! ⏰ Our Spring Spectacular ends at MIDNIGHT! Use code SPRING15 at checkout and save big on the brands and bikes you love! What are you waiting for?! 🛒 #SpringSpectacular #LastChance #SaveBig #BikeSale #TreatYourself",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924743961113528936"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "0",
   "id_str": "1924743961113528936",
   "id": "1924743961113528936",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 08:28:15 +0000 2025",
   "favorited": false,
   "full_text": "Not certain whether you're asking how it's done or why on earth we'd do it. Both are fair, which one?",
   "lang": "en",
   "in_reply_to_status_id": "1924416184644536926",
   "in_reply_to_status_id_str": "1924416184644536926",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924408714589110530"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "41",
   "id_str": "1924408714589110530",
   "id": "1924408714589110530",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Mon May 19 10:16:06 +0000 2025",
   "favorited": false,
   "full_text": "'I never knew riding could feel this good!' 💬 That's just one of the hundreds of inspiring messages we receive. At Harrow &amp; Pine, customer satisfaction isn't a goal: it's our DNA! 🧬 Share your story with #MyHarrowStory and inspire others to start theirs! #Testimonial #CustomerFi…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923450349679544879"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "120"
   ],
   "favorite_count": "3",
   "id_str": "1923450349679544879",
   "id": "1923450349679544879",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri May 16 18:47:54 +0000 2025",
   "favorited": false,
   "full_text": "The ditch was warm for us too, the year the pipe burst. Where on that bend did you come off, before the oak or after it?",
   "lang": "en",
   "in_reply_to_status_id": "1923430841971640877",
   "in_reply_to_status_id_str": "1923430841971640877",
   "in_reply_to_user_id": "1783984688",
   "in_reply_to_user_id_str": "1783984688",
   "in_reply_to_screen_name": "wobbly_puddle_515779"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923423120257974525"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "220"
   ],
   "favorite_count": "23",
   "id_str": "1923423120257974525",
   "id": "1923423120257974525",
   "truncated": false,
   "retweet_count": "4",
   "created_at": "Fri May 16 16:59:42 +0000 2025",
   "favorited": false,
   "full_text": "You asked. We listened! 👂 Say hello to next-level comfort with our ergonomic saddle range! Thanks to innovative pressure-mapping technology, your ride just got a serious upgrade! #ComfortIsKing #ErgoTech #UpgradeYourRide",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923398956872630524"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "51",
   "id_str": "1923398956872630524",
   "id": "1923398956872630524",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Fri May 16 15:23:41 +0000 2025",
   "favorited": false,
   "full_text": "We're going GREEN! 🌍💚 As part of our sustainability roadmap, we've partnered with key stakeholders to roll out eco-conscious packaging solutions across our entire logistics chain! Together, we can make a difference! #Sustainability #EcoFriendly #GreenFuture #TogetherWeCan #Consc…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923294355125176822"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "142"
   ],
   "favorite_count": "1",
   "id_str": "1923294355125176822",
   "id": "1923294355125176822",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri May 16 08:28:02 +0000 2025",
   "favorited": false,
   "full_text": "It's a fair worry about kids and motors. We went back and forth before saying no to one on the Bramble. At what age would you be easy with it?",
   "lang": "en",
   "in_reply_to_status_id": "1923091963179960801",
   "in_reply_to_status_id_str": "1923091963179960801",
   "in_reply_to_user_id": "2894410852",
   "in_reply_to_user_id_str": "2894410852",
   "in_reply_to_screen_name": "lanky_thistle_1246322"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923289582007224818"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "141"
   ],
   "favorite_count": "5",
   "id_str": "1923289582007224818",
   "id": "1923289582007224818",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri May 16 08:09:04 +0000 2025",
   "favorited": false,
   "full_text": "Wax for dry, oil for our sort of winter. If you'll only ever own one, a wet lube wiped down to almost nothing is right most days of the year.",
   "lang": "en",
   "in_reply_to_status_id": "1923080042967992799",
   "in_reply_to_status_id_str": "1923080042967992799",
   "in_reply_to_user_id": "1388466082",
   "in_reply_to_user_id_str": "1388466082",
   "in_reply_to_screen_name": "mossy_fox_255569"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923078675624888798"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "92"
   ],
   "favorite_count": "1",
   "id_str": "1923078675624888798",
   "id": "1923078675624888798",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 15 18:11:00 +0000 2025",
   "favorited": false,
   "full_text": "You've sent us so many people we've started a column for you in the diary. Heartfelt thanks.",
   "lang": "en",
   "in_reply_to_status_id": "1923058433913784789",
   "in_reply_to_status_id_str": "1923058433913784789",
   "in_reply_to_user_id": "3376255254",
   "in_reply_to_user_id_str": "3376255254",
   "in_reply_to_screen_name": "chalky_hare_1563325"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923069930501048797"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "135"
   ],
   "favorite_count": "0",
   "id_str": "1923069930501048797",
   "id": "1923069930501048797",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 15 17:36:15 +0000 2025",
   "favorited": false,
   "full_text": "The Rotterdam wind sounds like a hill that follows you round. Do you leave the motor on full against it, or save some for the way home?",
   "lang": "en",
   "in_reply_to_status_id": "1923062091346872792",
   "in_reply_to_status_id_str": "1923062091346872792",
   "in_reply_to_user_id": "4104502572",
   "in_reply_to_user_id_str": "4104502572",
   "in_reply_to_screen_name": "lanky_wren_2042435"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923052188595126521"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "136",
   "id_str": "1923052188595126521",
   "id": "1923052188595126521",
   "truncated": false,
   "retweet_count": "11",
   "created_at": "Thu May 15 16:25:45 +0000 2025",
   "favorited": false,
   "full_text": "Did you know that spending just 30 minutes on the trails can boost your wellbeing? 🧠💪 Immerse yourself in the tranquil beauty of Damson Dingle, a must-visit destination for the whole family! Tap the link in bio to download your FREE premium trail guide today! #MindfulRiding #Fam…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922580790768568766"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "114"
   ],
   "favorite_count": "0",
   "id_str": "1922580790768568766",
   "id": "1922580790768568766",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed May 14 09:12:35 +0000 2025",
   "favorited": false,
   "full_text": "Prices across the whole industry have gone up, and we're confident ours remain competitive in the current climate.",
   "lang": "en",
   "in_reply_to_status_id": "1922389241099192759",
   "in_reply_to_status_id_str": "1922389241099192759",
   "in_reply_to_user_id": "5048564380",
   "in_reply_to_user_id_str": "5048564380",
   "in_reply_to_screen_name": "idle_sprocket_2663529"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922344198468536754"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "120"
   ],
   "favorite_count": "2",
   "id_str": "1922344198468536754",
   "id": "1922344198468536754",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 13 17:32:27 +0000 2025",
   "favorited": false,
   "full_text": "When you say shorter, is it the videos, the rides or the opening hours you have in mind? We'd like to get the right one.",
   "lang": "en",
   "in_reply_to_status_id": "1922332659938232749",
   "in_reply_to_status_id_str": "1922332659938232749",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922342956954552753"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "162"
   ],
   "favorite_count": "6",
   "id_str": "1922342956954552753",
   "id": "1922342956954552753",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 13 17:27:31 +0000 2025",
   "favorited": false,
   "full_text": "4 to 6 newton metres for the stem bolts, and go round them in a cross rather than one after the other. It's printed on the stem as well, in letters made for ants.",
   "lang": "en",
   "in_reply_to_status_id": "1922333955978168750",
   "in_reply_to_status_id_str": "1922333955978168750",
   "in_reply_to_user_id": "2846149883",
   "in_reply_to_user_id_str": "2846149883",
   "in_reply_to_screen_name": "rusty_hub_1214572"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922324577514422519"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "74",
   "id_str": "1922324577514422519",
   "id": "1922324577514422519",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Tue May 13 16:14:29 +0000 2025",
   "favorited": false,
   "full_text": "🔥 TRAIL SPOTLIGHT 🔥 Looking for an adrenaline-fuelled challenge that ticks all the boxes? Hobb's Staircase is an iconic, technical, bucket-list descent engineered by nature to elevate your skill set! Gear up in-store with our expert team before you drop in, and don't forget to u…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922232994886584730"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "131"
   ],
   "favorite_count": "0",
   "id_str": "1922232994886584730",
   "id": "1922232994886584730",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 13 10:10:34 +0000 2025",
   "favorited": false,
   "full_text": "We like the sound of 'ladies first' but aren't sure what it is: a women's ride, an earlier start, or a different order on the hill?",
   "lang": "en",
   "in_reply_to_status_id": "1922230033707960728",
   "in_reply_to_status_id_str": "1922230033707960728",
   "in_reply_to_user_id": "4112744261",
   "in_reply_to_user_id_str": "4112744261",
   "in_reply_to_screen_name": "jolly_otter_2047858"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922227022197686518"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "157"
   ],
   "favorite_count": "145",
   "id_str": "1922227022197686518",
   "id": "1922227022197686518",
   "truncated": false,
   "retweet_count": "38",
   "created_at": "Tue May 13 09:46:50 +0000 2025",
   "favorited": false,
   "full_text": "Expectation vs Reality! 🤣 We've all been there! Double-tap if this is YOU on a Monday morning! #MondayMood #ExpectationVsReality #CyclistProblems #FunnyBikes",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1921130358502328662"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "84"
   ],
   "favorite_count": "5",
   "id_str": "1921130358502328662",
   "id": "1921130358502328662",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 10 09:09:05 +0000 2025",
   "favorited": false,
   "full_text": "Is that a happy 😬 or a worried one? If there's something up, tell us and we'll look.",
   "lang": "en",
   "in_reply_to_status_id": "1920837247955896645",
   "in_reply_to_status_id_str": "1920837247955896645",
   "in_reply_to_user_id": "4578105285",
   "in_reply_to_user_id_str": "4578105285",
   "in_reply_to_screen_name": "drizzly_tandem_2354016"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920854406853560650"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "234"
   ],
   "favorite_count": "0",
   "id_str": "1920854406853560650",
   "id": "1920854406853560650",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri May 09 14:52:33 +0000 2025",
   "favorited": false,
   "full_text": "Your torque figures are correct and ours weren't. The video's been pulled, we're filming it again Thursday, and there's a note pinned for anyone who has already followed it. Thank you for catching it before somebody's stem came loose.",
   "lang": "en",
   "in_reply_to_status_id": "1920836895634360644",
   "in_reply_to_status_id_str": "1920836895634360644",
   "in_reply_to_user_id": "5231412114",
   "in_reply_to_user_id_str": "5231412114",
   "in_reply_to_screen_name": "wheelie_lamp_2783823"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920849973474232649"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "206"
   ],
   "favorite_count": "4",
   "id_str": "1920849973474232649",
   "id": "1920849973474232649",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri May 09 14:34:56 +0000 2025",
   "favorited": false,
   "full_text": "Your daughter's Bramble left here with the fork on backwards. I built it, I was rushing before closing, and there's no excuse where kids are concerned. I'd like to drive over tonight and put it right. – Tom",
   "lang": "en",
   "in_reply_to_status_id": "1920839949087672647",
   "in_reply_to_status_id_str": "1920839949087672647",
   "in_reply_to_user_id": "2124955089",
   "in_reply_to_user_id_str": "2124955089",
   "in_reply_to_screen_name": "nettle_pedaller_740102"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920828137927606514"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "201"
   ],
   "favorite_count": "110",
   "id_str": "1920828137927606514",
   "id": "1920828137927606514",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Fri May 09 13:08:10 +0000 2025",
   "favorited": false,
   "full_text": "Only 5 LEFT! 😱 Our bestselling Otter in Forest Green is flying off the shelves! Secure yours before it's too late! 👉 Click the link and check out in seconds! #AlmostGone #Otter #GravelBike #SellingFast",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920433747522488613"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "131"
   ],
   "favorite_count": "2",
   "id_str": "1920433747522488613",
   "id": "1920433747522488613",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 08 11:01:00 +0000 2025",
   "favorited": false,
   "full_text": "We like the sound of 'ladies first' but aren't sure what it is: a women's ride, an earlier start, or a different order on the hill?",
   "lang": "en",
   "in_reply_to_status_id": "1920424650077112609",
   "in_reply_to_status_id_str": "1920424650077112609",
   "in_reply_to_user_id": "4709548432",
   "in_reply_to_user_id_str": "4709548432",
   "in_reply_to_screen_name": "upland_stile_2440492"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920431348380600612"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "126"
   ],
   "favorite_count": "3",
   "id_str": "1920431348380600612",
   "id": "1920431348380600612",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 08 10:51:28 +0000 2025",
   "favorited": false,
   "full_text": "Frame has ten years, paint two, battery three or 700 charges, whichever comes first. It moves with the bike if you sell it on.",
   "lang": "en",
   "in_reply_to_status_id": "1920410431386552602",
   "in_reply_to_status_id_str": "1920410431386552602",
   "in_reply_to_user_id": "2410611997",
   "in_reply_to_user_id_str": "2410611997",
   "in_reply_to_screen_name": "canal_sprocket_928034"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920422561313720606"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "137"
   ],
   "favorite_count": "1",
   "id_str": "1920422561313720606",
   "id": "1920422561313720606",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 08 10:16:33 +0000 2025",
   "favorited": false,
   "full_text": "You'll need to pick frame and battery separately on the page, it's clumsy but that's where the choice of range is. Total comes to £2,290.",
   "lang": "en",
   "in_reply_to_status_id": "1920224799880120576",
   "in_reply_to_status_id_str": "1920224799880120576",
   "in_reply_to_user_id": "4047999914",
   "in_reply_to_user_id_str": "4047999914",
   "in_reply_to_screen_name": "wheelie_heron_2005263"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920408069993398513"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "24",
   "id_str": "1920408069993398513",
   "id": "1920408069993398513",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Thu May 08 09:18:58 +0000 2025",
   "favorited": false,
   "full_text": "Meet the bike that's redefining versatility. 🙌 The all-new Otter isn't just a gravel bike: it's a lifestyle. Engineered for explorers. Designed for dreamers. Built for YOU! Discover the collection now 👉 link in bio! #OtterLife #GravelRevolution #BuiltForYou #Innovation #HarrowAn…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920397030585272590"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "140"
   ],
   "favorite_count": "0",
   "id_str": "1920397030585272590",
   "id": "1920397030585272590",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 08 08:35:06 +0000 2025",
   "favorited": false,
   "full_text": "It'll work with ten speed as well, just leave out the thin spacer. There's a drawing at the end of the video that I'd skip to if I were you.",
   "lang": "en",
   "in_reply_to_status_id": "1920137096983480558",
   "in_reply_to_status_id_str": "1920137096983480558",
   "in_reply_to_user_id": "5096825349",
   "in_reply_to_user_id_str": "5096825349",
   "in_reply_to_screen_name": "rooty_hare_2695279"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920395826820024588"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "243"
   ],
   "favorite_count": "2",
   "id_str": "1920395826820024588",
   "id": "1920395826820024588",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 08 08:30:19 +0000 2025",
   "favorited": false,
   "full_text": "Correct, the Heron's range figure was from a flat road in July with Mabli on board, who weighs about as much as a wet coat. The page now shows what a loaded bike does in winter. If you want to send yours back because of it, we'll pay for that.",
   "lang": "en",
   "in_reply_to_status_id": "1920205598356408575",
   "in_reply_to_status_id_str": "1920205598356408575",
   "in_reply_to_user_id": "4830795437",
   "in_reply_to_user_id_str": "4830795437",
   "in_reply_to_screen_name": "canal_spoke_2520260"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920388419679160586"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "59"
   ],
   "favorite_count": "1",
   "id_str": "1920388419679160586",
   "id": "1920388419679160586",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 08 08:00:53 +0000 2025",
   "favorited": false,
   "full_text": "500 watt hours. Call it 45 miles with hills, 35 in January.",
   "lang": "en",
   "in_reply_to_status_id": "1920145816941496565",
   "in_reply_to_status_id_str": "1920145816941496565",
   "in_reply_to_user_id": "2611897562",
   "in_reply_to_user_id_str": "2611897562",
   "in_reply_to_screen_name": "mossy_thistle_1060458"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920161486861240572"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "54"
   ],
   "favorite_count": "0",
   "id_str": "1920161486861240572",
   "id": "1920161486861240572",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed May 07 16:59:08 +0000 2025",
   "favorited": false,
   "full_text": "Yes, any amount and no end date, on paper or by email.",
   "lang": "en",
   "in_reply_to_status_id": "1920158043337656570",
   "in_reply_to_status_id_str": "1920158043337656570",
   "in_reply_to_user_id": "2410611997",
   "in_reply_to_user_id_str": "2410611997",
   "in_reply_to_screen_name": "canal_sprocket_928034"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1920134769144758511"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "106"
   ],
   "favorite_count": "241",
   "id_str": "1920134769144758511",
   "id": "1920134769144758511",
   "truncated": false,
   "retweet_count": "56",
   "created_at": "Wed May 07 15:12:58 +0000 2025",
   "favorited": false,
   "full_text": "POV: You just discovered our summer sale. 🤑 Sound ON! 🔊 #POV #TrendingSound #ForYou #BikeDeals #SaleSeason",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919815028962232517"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "70"
   ],
   "favorite_count": "1",
   "id_str": "1919815028962232517",
   "id": "1919815028962232517",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 18:02:26 +0000 2025",
   "favorited": false,
   "full_text": "Well done YOU. We only pointed the camera, it was you that got filthy.",
   "lang": "en",
   "in_reply_to_status_id": "1919808859141048513",
   "in_reply_to_status_id_str": "1919808859141048513",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919812789203896514"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "139"
   ],
   "favorite_count": "1",
   "id_str": "1919812789203896514",
   "id": "1919812789203896514",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 17:53:32 +0000 2025",
   "favorited": false,
   "full_text": "When we were small there was one bike between us and the rule was you swapped at the postbox. Was there anyone in your five who never fell?",
   "lang": "en",
   "in_reply_to_status_id": "1919795802272696505",
   "in_reply_to_status_id_str": "1919795802272696505",
   "in_reply_to_user_id": "3599122268",
   "in_reply_to_user_id_str": "3599122268",
   "in_reply_to_screen_name": "quiet_newt_1709948"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919801435222968508"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "158"
   ],
   "favorite_count": "0",
   "id_str": "1919801435222968508",
   "id": "1919801435222968508",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 17:08:25 +0000 2025",
   "favorited": false,
   "full_text": "Hi there! Thank you for reaching out. We're sorry to hear about your experience. Please DM us your order number and a member of our team will be in touch. ^HP",
   "lang": "en",
   "in_reply_to_status_id": "1919799363236792507",
   "in_reply_to_status_id_str": "1919799363236792507",
   "in_reply_to_user_id": "4965382202",
   "in_reply_to_user_id_str": "4965382202",
   "in_reply_to_screen_name": "mossy_heron_2608804"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919794564953016504"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "204"
   ],
   "favorite_count": "0",
   "id_str": "1919794564953016504",
   "id": "1919794564953016504",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 16:41:07 +0000 2025",
   "favorited": false,
   "full_text": "Paint flaking after two months is a fault, not 'cosmetic wear', and whoever here wrote that to you was wrong. A new frame's been ordered. It takes about five weeks and you can have a loan Otter till then.",
   "lang": "en",
   "in_reply_to_status_id": "1919783479407544499",
   "in_reply_to_status_id_str": "1919783479407544499",
   "in_reply_to_user_id": "4965382202",
   "in_reply_to_user_id_str": "4965382202",
   "in_reply_to_screen_name": "mossy_heron_2608804"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919794103579576503"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "129"
   ],
   "favorite_count": "0",
   "id_str": "1919794103579576503",
   "id": "1919794103579576503",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 16:39:17 +0000 2025",
   "favorited": false,
   "full_text": "Dear customer, your feedback is important to us and has been shared with the relevant team. Thank you for choosing Harrow &amp; Pine.",
   "lang": "en",
   "in_reply_to_status_id": "1919791637328824500",
   "in_reply_to_status_id_str": "1919791637328824500",
   "in_reply_to_user_id": "2399226690",
   "in_reply_to_user_id_str": "2399226690",
   "in_reply_to_screen_name": "bramble_magpie_920543"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919791251452854507"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "204"
   ],
   "favorite_count": "272",
   "id_str": "1919791251452854507",
   "id": "1919791251452854507",
   "truncated": false,
   "retweet_count": "5",
   "created_at": "Tue May 06 16:27:57 +0000 2025",
   "favorited": false,
   "full_text": "Bank Holiday BONANZA! 🎊 Up to 30% off footwear, helmets and protection ALL weekend long! Gear up. Save big. Ride happy! Open 10 till 4 Monday! #BankHolidayDeals #GearUp #RideHappy #ProtectYourHead #SaleOn",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919786054710198506"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "33",
   "id_str": "1919786054710198506",
   "id": "1919786054710198506",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Tue May 06 16:07:18 +0000 2025",
   "favorited": false,
   "full_text": "What if going further felt effortless? ⚡ Powered by cutting-edge smart-assist technology, the Heron delivers a best-in-class e-mobility solution for today's modern adventurer! Experience the future of riding! 🚀 #Heron #EMobility #FutureOfRiding #SustainableLifestyle #GreenTech #…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919740659758008497"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "0",
   "id_str": "1919740659758008497",
   "id": "1919740659758008497",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 13:06:55 +0000 2025",
   "favorited": false,
   "full_text": "Not certain whether you're asking how it's done or why on earth we'd do it. Both are fair, which one?",
   "lang": "en",
   "in_reply_to_status_id": "1919705775731640488",
   "in_reply_to_status_id_str": "1919705775731640488",
   "in_reply_to_user_id": "5008545100",
   "in_reply_to_user_id_str": "5008545100",
   "in_reply_to_screen_name": "idle_pannier_2637200"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919699136148406505"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "138"
   ],
   "favorite_count": "145",
   "id_str": "1919699136148406505",
   "id": "1919699136148406505",
   "truncated": false,
   "retweet_count": "120",
   "created_at": "Tue May 06 10:21:55 +0000 2025",
   "favorited": false,
   "full_text": "When someone says 'just one more bike'... 😂😂😂 Tag a friend who can relate! 👇 #BikeMemes #CyclingHumour #NPlusOne #Relatable #LOL #MTBMemes",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919696401462200485"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "102"
   ],
   "favorite_count": "1",
   "id_str": "1919696401462200485",
   "id": "1919696401462200485",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 10:11:03 +0000 2025",
   "favorited": false,
   "full_text": "Oh no! 😔 We hate to hear this. Could you send us a message with more details? Thanks a bunch, Team H&amp;P",
   "lang": "en",
   "in_reply_to_status_id": "1919538762740664475",
   "in_reply_to_status_id_str": "1919538762740664475",
   "in_reply_to_user_id": "4360336342",
   "in_reply_to_user_id_str": "4360336342",
   "in_reply_to_screen_name": "knobbly_coaster_2210747"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919352736969654503"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "244"
   ],
   "favorite_count": "38",
   "id_str": "1919352736969654503",
   "id": "1919352736969654503",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Mon May 05 11:25:27 +0000 2025",
   "favorited": false,
   "full_text": "⭐⭐⭐⭐⭐ 'Best bike shop EVER!' We LOVE hearing from our incredible community! Thank you for your amazing feedback, you're the reason we do what we do! 💚 Leave YOUR review today! #CustomerLove #FiveStars #Testimonial #HappyCustomers #HarrowAndPine",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1919305395860406502"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "214"
   ],
   "favorite_count": "49",
   "id_str": "1919305395860406502",
   "id": "1919305395860406502",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Mon May 05 08:17:20 +0000 2025",
   "favorited": false,
   "full_text": "Don't just dream it. RIDE IT! 💫 0% finance available on ALL bikes over £500! Spread the cost and start living your best life today! Apply in minutes! T&amp;Cs apply. #ZeroPercent #DreamBike #RideNowPayLater #NewBikeDay",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1918706050790326500"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "204"
   ],
   "favorite_count": "138",
   "id_str": "1918706050790326500",
   "id": "1918706050790326500",
   "truncated": false,
   "retweet_count": "4",
   "created_at": "Sat May 03 16:35:45 +0000 2025",
   "favorited": false,
   "full_text": "Payday = Playday! 🥳 Reward yourself with 20% OFF everything in our accessories collection this weekend! You've EARNED it! Use code PAYDAY20! #Payday #TreatYourself #BikeAccessories #WeekendDeals #SelfCare",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1918334003442616432"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "116"
   ],
   "favorite_count": "0",
   "id_str": "1918334003442616432",
   "id": "1918334003442616432",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri May 02 15:57:22 +0000 2025",
   "favorited": false,
   "full_text": "We can see the double payment, though from our side it appears that the button may have been pressed more than once.",
   "lang": "en",
   "in_reply_to_status_id": "1918321902875576430",
   "in_reply_to_status_id_str": "1918321902875576430",
   "in_reply_to_user_id": "3399791156",
   "in_reply_to_user_id_str": "3399791156",
   "in_reply_to_screen_name": "zigzag_clover_1578809"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1917498435171256351"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "4",
   "id_str": "1917498435171256351",
   "id": "1917498435171256351",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 30 08:37:07 +0000 2025",
   "favorited": false,
   "full_text": "'Typical' could be good or bad from where we're sitting. Did something go wrong, or were you teasing?",
   "lang": "en",
   "in_reply_to_status_id": "1917361583420344349",
   "in_reply_to_status_id_str": "1917361583420344349",
   "in_reply_to_user_id": "3491215023",
   "in_reply_to_user_id_str": "3491215023",
   "in_reply_to_screen_name": "leafy_crank_1638957"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1917289588192184347"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "87"
   ],
   "favorite_count": "0",
   "id_str": "1917289588192184347",
   "id": "1917289588192184347",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 29 18:47:14 +0000 2025",
   "favorited": false,
   "full_text": "What a thing to wake up to. Go raibh maith agat, and save us a seat on the Galway prom.",
   "lang": "en",
   "in_reply_to_status_id": "1917282952803256346",
   "in_reply_to_status_id_str": "1917282952803256346",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1917261314388918491"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "25",
   "id_str": "1917261314388918491",
   "id": "1917261314388918491",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 29 16:54:53 +0000 2025",
   "favorited": false,
   "full_text": "A medium Kestrel weighs 13.2 kg. With pedals, with sealant, with a bit of mud. That's how you'll be carrying it. #kestrel",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1917178116174776340"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "122"
   ],
   "favorite_count": "0",
   "id_str": "1917178116174776340",
   "id": "1917178116174776340",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 29 11:24:17 +0000 2025",
   "favorited": false,
   "full_text": "Hello! This doesn't sound like us. 😟 Could you send over some more information by private message? Cheers, the Social Team",
   "lang": "en",
   "in_reply_to_status_id": "1916763735716792326",
   "in_reply_to_status_id_str": "1916763735716792326",
   "in_reply_to_user_id": "2090033880",
   "in_reply_to_user_id_str": "2090033880",
   "in_reply_to_screen_name": "muddy_climber_717127"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1917159992587192336"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "95"
   ],
   "favorite_count": "0",
   "id_str": "1917159992587192336",
   "id": "1917159992587192336",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 29 10:12:16 +0000 2025",
   "favorited": false,
   "full_text": "The bell will keep going as long as people like you keep coming through the door. Ta very much.",
   "lang": "en",
   "in_reply_to_status_id": "1916459778700216321",
   "in_reply_to_status_id_str": "1916459778700216321",
   "in_reply_to_user_id": "1893846386",
   "in_reply_to_user_id_str": "1893846386",
   "in_reply_to_screen_name": "oaky_hare_588056"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1917130968003512332"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "0",
   "id_str": "1917130968003512332",
   "id": "1917130968003512332",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 29 08:16:56 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1916456632972216320",
   "in_reply_to_status_id_str": "1916456632972216320",
   "in_reply_to_user_id": "2227764263",
   "in_reply_to_user_id_str": "2227764263",
   "in_reply_to_screen_name": "leafy_tandem_807739"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1916456448422838489"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "19",
   "id_str": "1916456448422838489",
   "id": "1916456448422838489",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Sun Apr 27 11:36:38 +0000 2025",
   "favorited": false,
   "full_text": "A quiet afternoon in the rain, so Nia took a worn-out hub apart to photograph every piece for the blog. It took two hours to lay out. Then the cat came in by the back door. There's a video of about four seconds. The missing ball bearing was in the biscuit tin, and we can't expla…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914668114637752182"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "113"
   ],
   "favorite_count": "1",
   "id_str": "1914668114637752182",
   "id": "1914668114637752182",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 22 13:10:26 +0000 2025",
   "favorited": false,
   "full_text": "That batch was assembled by an outside contractor, and we have passed your remarks along to them for information.",
   "lang": "en",
   "in_reply_to_status_id": "1914645767386040180",
   "in_reply_to_status_id_str": "1914645767386040180",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914637244560310482"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "247"
   ],
   "favorite_count": "87",
   "id_str": "1914637244560310482",
   "id": "1914637244560310482",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Tue Apr 22 11:07:46 +0000 2025",
   "favorited": false,
   "full_text": "Moss, Slate and Rust. Those are the three Kestrel colours. There was a fourth called Custard. We had two frames painted and everyone in the shop said 'ah' in the same voice. One is Tom's. The other is in the loft, being very yellow at the spiders.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914264840696758480"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "3",
   "id_str": "1914264840696758480",
   "id": "1914264840696758480",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Apr 21 10:27:58 +0000 2025",
   "favorited": false,
   "full_text": "A sidewall cut can be booted with: a crisp packet folded in four, a bit of old inner tube, a gel wrapper, a banknote. Put it between tube and tyre, pump gently, ride home in a straight sort of way. We have taken a tyre off with a ten-pound note in it. Its owner had forgotten. He…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1913264738268088028"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "130"
   ],
   "favorite_count": "0",
   "id_str": "1913264738268088028",
   "id": "1913264738268088028",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Apr 18 16:13:55 +0000 2025",
   "favorited": false,
   "full_text": "We appreciate that the wait was longer than hoped, though a number of customers that day had booked ahead, as we always recommend.",
   "lang": "en",
   "in_reply_to_status_id": "1913261848392632026",
   "in_reply_to_status_id_str": "1913261848392632026",
   "in_reply_to_user_id": "3481018881",
   "in_reply_to_user_id_str": "3481018881",
   "in_reply_to_screen_name": "gravel_derailleur_1632249"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1913253241680822467"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "237"
   ],
   "favorite_count": "21",
   "id_str": "1913253241680822467",
   "id": "1913253241680822467",
   "truncated": false,
   "retweet_count": "8",
   "created_at": "Fri Apr 18 15:28:14 +0000 2025",
   "favorited": false,
   "full_text": "That creak isn't the bottom bracket. It nearly never is. Check in this order: seatpost (grease it), saddle rails, pedal threads, chainring bolts, quick release, your shoe. It was a shoe on Thursday. We'd had the bike in bits for an hour.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912866078061495972"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "162"
   ],
   "favorite_count": "11",
   "id_str": "1912866078061495972",
   "id": "1912866078061495972",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 17 13:49:47 +0000 2025",
   "favorited": false,
   "full_text": "Good question and the honest answer is no, you can't put a child seat on the Kestrel. The rear triangle isn't tested for it. You can on the Heron, up to 22 kilos.",
   "lang": "en",
   "in_reply_to_status_id": "1912835354784695968",
   "in_reply_to_status_id_str": "1912835354784695968",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912831391167415967"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "0",
   "id_str": "1912831391167415967",
   "id": "1912831391167415967",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 17 11:31:57 +0000 2025",
   "favorited": false,
   "full_text": "Getting back on at 58 deserves more than a like. What was the first ride, and did you tell anyone where you were going?",
   "lang": "en",
   "in_reply_to_status_id": "1912825322009527963",
   "in_reply_to_status_id_str": "1912825322009527963",
   "in_reply_to_user_id": "2738242638",
   "in_reply_to_user_id_str": "2738242638",
   "in_reply_to_screen_name": "ferny_freewheel_1143580"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912830124487607965"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "120"
   ],
   "favorite_count": "0",
   "id_str": "1912830124487607965",
   "id": "1912830124487607965",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 17 11:26:55 +0000 2025",
   "favorited": false,
   "full_text": "When you say shorter, is it the videos, the rides or the opening hours you have in mind? We'd like to get the right one.",
   "lang": "en",
   "in_reply_to_status_id": "1912819978466231962",
   "in_reply_to_status_id_str": "1912819978466231962",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912818699203510465"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "189"
   ],
   "favorite_count": "103",
   "id_str": "1912818699203510465",
   "id": "1912818699203510465",
   "truncated": false,
   "retweet_count": "6",
   "created_at": "Thu Apr 17 10:41:31 +0000 2025",
   "favorited": false,
   "full_text": "E-bike owners: what did you wish you'd known in the first month? We've a leaflet to write for new Heron people. So far it says 'charge it' and 'it's heavier than it looks, mind the stairs'.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912502587093943952"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "243"
   ],
   "favorite_count": "3",
   "id_str": "1912502587093943952",
   "id": "1912502587093943952",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 13:45:24 +0000 2025",
   "favorited": false,
   "full_text": "Correct, the Heron's range figure was from a flat road in July with Mabli on board, who weighs about as much as a wet coat. The page now shows what a loaded bike does in winter. If you want to send yours back because of it, we'll pay for that.",
   "lang": "en",
   "in_reply_to_status_id": "1912489249207223950",
   "in_reply_to_status_id_str": "1912489249207223950",
   "in_reply_to_user_id": "3389595014",
   "in_reply_to_user_id_str": "3389595014",
   "in_reply_to_screen_name": "chalky_acorn_1572101"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912496387912631951"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "128"
   ],
   "favorite_count": "0",
   "id_str": "1912496387912631951",
   "id": "1912496387912631951",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 13:20:46 +0000 2025",
   "favorited": false,
   "full_text": "We apologise for any inconvenience caused. At Harrow &amp; Pine we strive to deliver excellence at every touchpoint of your journey.",
   "lang": "en",
   "in_reply_to_status_id": "1912474774664119946",
   "in_reply_to_status_id_str": "1912474774664119946",
   "in_reply_to_user_id": "3233426800",
   "in_reply_to_user_id_str": "3233426800",
   "in_reply_to_screen_name": "muddy_lamp_1469359"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912467375911863945"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "94"
   ],
   "favorite_count": "3",
   "id_str": "1912467375911863945",
   "id": "1912467375911863945",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 11:25:29 +0000 2025",
   "favorited": false,
   "full_text": "Mabli mixed it from a lichen on the churchyard wall. On the order page it's called Slate Moss.",
   "lang": "en",
   "in_reply_to_status_id": "1912462837674935944",
   "in_reply_to_status_id_str": "1912462837674935944",
   "in_reply_to_user_id": "5218072354",
   "in_reply_to_user_id_str": "5218072354",
   "in_reply_to_screen_name": "wheelie_coaster_2775047"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912460010714038464"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "48",
   "id_str": "1912460010714038464",
   "id": "1912460010714038464",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Wed Apr 16 10:56:13 +0000 2025",
   "favorited": false,
   "full_text": "We put a paper manual in the box with every bike. Twenty pages, drawn by Nia, including a picture of what the barrel adjuster does and one of a heron looking cross. Our printer said nobody reads manuals. A man in another country wrote to us about a spelling mistake on page 14, s…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912417073623991939"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "110"
   ],
   "favorite_count": "1",
   "id_str": "1912417073623991939",
   "id": "1912417073623991939",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 08:05:36 +0000 2025",
   "favorited": false,
   "full_text": "The change of post style was based on market research and has been positively received by the wider community.",
   "lang": "en",
   "in_reply_to_status_id": "1912209203917751933",
   "in_reply_to_status_id_str": "1912209203917751933",
   "in_reply_to_user_id": "5218072354",
   "in_reply_to_user_id_str": "5218072354",
   "in_reply_to_screen_name": "wheelie_coaster_2775047"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912187745858486462"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "73",
   "id_str": "1912187745858486462",
   "id": "1912187745858486462",
   "truncated": false,
   "retweet_count": "4",
   "created_at": "Tue Apr 15 16:54:20 +0000 2025",
   "favorited": false,
   "full_text": "Tubeless tyre hissing by the side of the trail. Spin the hole to the bottom and wait, the sealant may do it for you. No? Push a plug in with the tool, leave a centimetre sticking out, pull the tool, pump. Don't trim the tail, the ground does that. Then check the other tyre, beca…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912079667033014461"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "114",
   "id_str": "1912079667033014461",
   "id": "1912079667033014461",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Tue Apr 15 09:44:52 +0000 2025",
   "favorited": false,
   "full_text": "Recall, please read: Bramble 20 inch, frames starting HB7, sold between February and June. A batch of front brake levers can crack. Nobody's been hurt. Stop using the bike, send us a photo of the number under the bottom bracket and we'll post you a new lever and a fitting guide,…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912064185856951915"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "130"
   ],
   "favorite_count": "1",
   "id_str": "1912064185856951915",
   "id": "1912064185856951915",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 15 08:43:21 +0000 2025",
   "favorited": false,
   "full_text": "Holding our hands up: we sold the last XL twice. Money's back already and the next one off the boat is yours if you still want it.",
   "lang": "en",
   "in_reply_to_status_id": "1911747801117623887",
   "in_reply_to_status_id_str": "1911747801117623887",
   "in_reply_to_user_id": "3755290482",
   "in_reply_to_user_id_str": "3755290482",
   "in_reply_to_screen_name": "mossy_kestrel_1812691"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912054614455223903"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "191"
   ],
   "favorite_count": "0",
   "id_str": "1912054614455223903",
   "id": "1912054614455223903",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 15 08:05:19 +0000 2025",
   "favorited": false,
   "full_text": "It was us who put the wrong postcode on the label, so the depot's right to be puzzled. I've spoken to them, it'll be redirected tomorrow before one. I'll check at two and tell you either way.",
   "lang": "en",
   "in_reply_to_status_id": "1911769338868663891",
   "in_reply_to_status_id_str": "1911769338868663891",
   "in_reply_to_user_id": "3776871931",
   "in_reply_to_user_id_str": "3776871931",
   "in_reply_to_screen_name": "squeaky_flask_1826889"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1911743850083254460"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "274"
   ],
   "favorite_count": "48",
   "id_str": "1911743850083254460",
   "id": "1911743850083254460",
   "truncated": false,
   "retweet_count": "7",
   "created_at": "Mon Apr 14 11:30:27 +0000 2025",
   "favorited": false,
   "full_text": "The council has said yes to the bike racks on Market Street. Twelve stands, two for cargo bikes, all because 340 of you signed the sheet that was on our counter. Works start in spring. If you've ever locked your bike to the bakery's drainpipe, the bakery says thank you too.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1911008852833207831"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "124"
   ],
   "favorite_count": "0",
   "id_str": "1911008852833207831",
   "id": "1911008852833207831",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Apr 12 10:49:50 +0000 2025",
   "favorited": false,
   "full_text": "Two seats left on the September trip. You can have them both until Sunday noon without paying, then we'll let the list know.",
   "lang": "en",
   "in_reply_to_status_id": "1910734478242743794",
   "in_reply_to_status_id_str": "1910734478242743794",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1911001735099319828"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "89"
   ],
   "favorite_count": "0",
   "id_str": "1911001735099319828",
   "id": "1911001735099319828",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Apr 12 10:21:33 +0000 2025",
   "favorited": false,
   "full_text": "We're not sure if you mean the tyre or the repair we did on it. Which one gave up on you?",
   "lang": "en",
   "in_reply_to_status_id": "1910772809986999799",
   "in_reply_to_status_id_str": "1910772809986999799",
   "in_reply_to_user_id": "4287350306",
   "in_reply_to_user_id_str": "4287350306",
   "in_reply_to_screen_name": "oaky_bidon_2162730"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910969954857911810"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "64"
   ],
   "favorite_count": "0",
   "id_str": "1910969954857911810",
   "id": "1910969954857911810",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Apr 12 08:15:16 +0000 2025",
   "favorited": false,
   "full_text": "Still four pairs left! Search 'winter mitt', we listed it badly.",
   "lang": "en",
   "in_reply_to_status_id": "1910768384996279798",
   "in_reply_to_status_id_str": "1910768384996279798",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910715612263350453"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "260"
   ],
   "favorite_count": "41",
   "id_str": "1910715612263350453",
   "id": "1910715612263350453",
   "truncated": false,
   "retweet_count": "8",
   "created_at": "Fri Apr 11 15:24:36 +0000 2025",
   "favorited": false,
   "full_text": "The shop used to be a fishmonger's. The marble counter is the old slab, the floor slopes to a drain, and in August you can still tell. It's also why we've got the best-drained workshop in the county and why a certain cat moved in before we'd unpacked the till.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910712927908790452"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "39",
   "id_str": "1910712927908790452",
   "id": "1910712927908790452",
   "truncated": false,
   "retweet_count": "12",
   "created_at": "Fri Apr 11 15:13:56 +0000 2025",
   "favorited": false,
   "full_text": "We're taking on a mechanic. Four days a week, Tuesday to Friday, 28 days off plus the day of the county show.\n\nYou'd be working with Gethin, who hums, and Nia, who labels things. We need somebody who can true a wheel, bleed a hydraulic brake and tell a customer that the cheap fi…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910661484770231789"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "164"
   ],
   "favorite_count": "5",
   "id_str": "1910661484770231789",
   "id": "1910661484770231789",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Apr 11 11:49:31 +0000 2025",
   "favorited": false,
   "full_text": "Ah. Yes. The ford. We wrote 'ankle deep' in August and it's now a small lake. The guide's been changed and there's a dry way round drawn in. Sorry about your boots.",
   "lang": "en",
   "in_reply_to_status_id": "1910640739742647788",
   "in_reply_to_status_id_str": "1910640739742647788",
   "in_reply_to_user_id": "5096825349",
   "in_reply_to_user_id_str": "5096825349",
   "in_reply_to_screen_name": "rooty_hare_2695279"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910635886932918451"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "189"
   ],
   "favorite_count": "29",
   "id_str": "1910635886932918451",
   "id": "1910635886932918451",
   "truncated": false,
   "retweet_count": "16",
   "created_at": "Fri Apr 11 10:07:48 +0000 2025",
   "favorited": false,
   "full_text": "A sheep has got into the demo fleet. We repeat, a sheep has got in among the demo bikes. She's tried the Heron and she's now looking at the Otter, so that's gravel, which we'd have guessed.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910363122955191762"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "113"
   ],
   "favorite_count": "0",
   "id_str": "1910363122955191762",
   "id": "1910363122955191762",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 10 16:03:56 +0000 2025",
   "favorited": false,
   "full_text": "Bless you for that. We did worry the bog warning would put folk off, so it's good to hear honesty goes down well.",
   "lang": "en",
   "in_reply_to_status_id": "1910346651923383760",
   "in_reply_to_status_id_str": "1910346651923383760",
   "in_reply_to_user_id": "2410611997",
   "in_reply_to_user_id_str": "2410611997",
   "in_reply_to_screen_name": "canal_sprocket_928034"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910332491953079759"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "162"
   ],
   "favorite_count": "0",
   "id_str": "1910332491953079759",
   "id": "1910332491953079759",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 10 14:02:13 +0000 2025",
   "favorited": false,
   "full_text": "Good question and the honest answer is no, you can't put a child seat on the Kestrel. The rear triangle isn't tested for it. You can on the Heron, up to 22 kilos.",
   "lang": "en",
   "in_reply_to_status_id": "1910326695424951758",
   "in_reply_to_status_id_str": "1910326695424951758",
   "in_reply_to_user_id": "3873393869",
   "in_reply_to_user_id_str": "3873393869",
   "in_reply_to_screen_name": "rooty_mudguard_1890390"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910307770725303753"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "108"
   ],
   "favorite_count": "1",
   "id_str": "1910307770725303753",
   "id": "1910307770725303753",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 10 12:23:59 +0000 2025",
   "favorited": false,
   "full_text": "Six families on one address! We did wonder. Thanks for spreading the word so far, and hello to all of Kochi.",
   "lang": "en",
   "in_reply_to_status_id": "1910298937521079752",
   "in_reply_to_status_id_str": "1910298937521079752",
   "in_reply_to_user_id": "5096825349",
   "in_reply_to_user_id_str": "5096825349",
   "in_reply_to_screen_name": "rooty_hare_2695279"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910291974976438449"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "28",
   "id_str": "1910291974976438449",
   "id": "1910291974976438449",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 10 11:21:13 +0000 2025",
   "favorited": false,
   "full_text": "We stopped selling one of our best-selling tyres. The rubber was lovely, the sidewalls weren't: eleven came back in four months, and we don't have that many friends to lose. The replacement is 90 g heavier and has been round Tinker's Spine since February without so much as a sul…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1908871578121142445"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "59",
   "id_str": "1908871578121142445",
   "id": "1908871578121142445",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Sun Apr 06 13:17:04 +0000 2025",
   "favorited": false,
   "full_text": "Rounded hex bolt. In rising order of despair:\n1. Clean the hole out, tap in a fresh key with a hammer.\n2. Tap in a T25 bit that's a fraction too big.\n3. Saw a slot, use a flat screwdriver.\n4. Bring it to us. Nia has an extractor set and a calm manner.\n\nPlease stop at 3. We've me…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1907820548453303666"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "123"
   ],
   "favorite_count": "1",
   "id_str": "1907820548453303666",
   "id": "1907820548453303666",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 03 15:40:39 +0000 2025",
   "favorited": false,
   "full_text": "Thanks for getting in touch! We take all feedback seriously and are always looking for ways to improve. Have a great day! 😊",
   "lang": "en",
   "in_reply_to_status_id": "1907811568448439665",
   "in_reply_to_status_id_str": "1907811568448439665",
   "in_reply_to_user_id": "1740821790",
   "in_reply_to_user_id_str": "1740821790",
   "in_reply_to_screen_name": "slow_lamp_487382"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1907789590295478441"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "276"
   ],
   "favorite_count": "8",
   "id_str": "1907789590295478441",
   "id": "1907789590295478441",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 03 13:37:38 +0000 2025",
   "favorited": false,
   "full_text": "We had a letter this week from a man who met his wife on our Saturday ride, four years ago, when she stopped to mend his puncture because he was making such a mess of it. He'd like it known that he's since got better at them. She added a line at the bottom. It says he hasn't.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1907060351824822438"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "188"
   ],
   "favorite_count": "23",
   "id_str": "1907060351824822438",
   "id": "1907060351824822438",
   "truncated": false,
   "retweet_count": "8",
   "created_at": "Tue Apr 01 13:19:54 +0000 2025",
   "favorited": false,
   "full_text": "Spotted on the wall at the reservoir café, in very neat felt pen: 'Gravel is just mountain biking for people with a dentist.' We sell both sorts. We have no comment. We've ordered the mug.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1907039946535863653"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "0",
   "id_str": "1907039946535863653",
   "id": "1907039946535863653",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 01 11:58:49 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1907018035491767648",
   "in_reply_to_status_id_str": "1907018035491767648",
   "in_reply_to_user_id": "3376255254",
   "in_reply_to_user_id_str": "3376255254",
   "in_reply_to_screen_name": "chalky_hare_1563325"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1906987370935222436"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "115"
   ],
   "favorite_count": "15",
   "id_str": "1906987370935222436",
   "id": "1906987370935222436",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Tue Apr 01 08:29:54 +0000 2025",
   "favorited": false,
   "full_text": "Bellcopse skills area: six logs, a seesaw, a wobbly plank, no audience on Tuesdays. Parking's fine. Toilets aren't.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905946147550134430"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "224"
   ],
   "favorite_count": "11",
   "id_str": "1905946147550134430",
   "id": "1905946147550134430",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Mar 29 11:32:27 +0000 2025",
   "favorited": false,
   "full_text": "We're not keen on countdown timers. But the cycle-to-work deadline at the council really is the 30th, and it takes about a third off an Otter. If you work there, bring the letter in this week and we'll do the forms with you.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905904095458231595"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "138"
   ],
   "favorite_count": "3",
   "id_str": "1905904095458231595",
   "id": "1905904095458231595",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Mar 29 08:45:21 +0000 2025",
   "favorited": false,
   "full_text": "Hello and thank you for contacting Harrow &amp; Pine. Please DM your full name, order number, postcode and email so we can assist you further.",
   "lang": "en",
   "in_reply_to_status_id": "1905755247997879591",
   "in_reply_to_status_id_str": "1905755247997879591",
   "in_reply_to_user_id": "4922219304",
   "in_reply_to_user_id_str": "4922219304",
   "in_reply_to_screen_name": "misty_flask_2580407"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905664231601079590"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "39"
   ],
   "favorite_count": "0",
   "id_str": "1905664231601079590",
   "id": "1905664231601079590",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 28 16:52:13 +0000 2025",
   "favorited": false,
   "full_text": "Thanks for the nudge to the tall folk 💚",
   "lang": "en",
   "in_reply_to_status_id": "1905661727601591589",
   "in_reply_to_status_id_str": "1905661727601591589",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905653011837879587"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "108"
   ],
   "favorite_count": "1",
   "id_str": "1905653011837879587",
   "id": "1905653011837879587",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 28 16:07:38 +0000 2025",
   "favorited": false,
   "full_text": "Without specifics we can't really comment, but we'd point to our many five star reviews as a fuller picture.",
   "lang": "en",
   "in_reply_to_status_id": "1905646204482487585",
   "in_reply_to_status_id_str": "1905646204482487585",
   "in_reply_to_user_id": "3389595014",
   "in_reply_to_user_id_str": "3389595014",
   "in_reply_to_screen_name": "chalky_acorn_1572101"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905642039538614429"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "208"
   ],
   "favorite_count": "25",
   "id_str": "1905642039538614429",
   "id": "1905642039538614429",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 28 15:24:02 +0000 2025",
   "favorited": false,
   "full_text": "A full service is £95 and from now until the end of January it's £75, because January is when the workshop's quiet and Gethin starts reorganising things. Book any weekday. You'd be doing all of us a kindness.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905635265737655582"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "143"
   ],
   "favorite_count": "0",
   "id_str": "1905635265737655582",
   "id": "1905635265737655582",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 28 14:57:07 +0000 2025",
   "favorited": false,
   "full_text": "Teaching your mum at 62, hats off. We taught ours at 58 on the school field and she still won't turn left. How did you get her over the wobble?",
   "lang": "en",
   "in_reply_to_status_id": "1905621789438903579",
   "in_reply_to_status_id_str": "1905621789438903579",
   "in_reply_to_user_id": "2074739667",
   "in_reply_to_user_id_str": "2074739667",
   "in_reply_to_screen_name": "pebbly_climber_707065"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905609789535158428"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "225"
   ],
   "favorite_count": "187",
   "id_str": "1905609789535158428",
   "id": "1905609789535158428",
   "truncated": false,
   "retweet_count": "28",
   "created_at": "Fri Mar 28 13:15:53 +0000 2025",
   "favorited": false,
   "full_text": "Things overheard in the workshop this week, no context:\n'It was like that when I fell off it.'\n'Does mud count as weight?'\n'I've brought the wheel. I didn't bring the bike. Was I meant to bring the bike?'\n'That's not my cat.'",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905193865573302427"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "104"
   ],
   "favorite_count": "82",
   "id_str": "1905193865573302427",
   "id": "1905193865573302427",
   "truncated": false,
   "retweet_count": "10",
   "created_at": "Thu Mar 27 09:43:09 +0000 2025",
   "favorited": false,
   "full_text": "She has caught something at last. It was a derailleur. It was attached to a customer's bike at the time.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1904882014876598426"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "1",
   "id_str": "1904882014876598426",
   "id": "1904882014876598426",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Mar 26 13:03:58 +0000 2025",
   "favorited": false,
   "full_text": "We took down a comment on Monday that we shouldn't have. It was critical, it was right about the tyre sizes, and one of us had a bad five minutes. It can't be put back so we've posted its point in full underneath, with the correct sizes. Thank you to the writer, who's been bette…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1904828025795510425"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "197"
   ],
   "favorite_count": "2",
   "id_str": "1904828025795510425",
   "id": "1904828025795510425",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Mar 26 09:29:26 +0000 2025",
   "favorited": false,
   "full_text": "Five in the morning, loading the van for the coast demo day. Six Herons, one gazebo, a bag of pegs that's the wrong bag of pegs. Somebody has drawn a face on the gazebo box. It looks worried. Same.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1903073586181046420"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "266"
   ],
   "favorite_count": "46",
   "id_str": "1903073586181046420",
   "id": "1903073586181046420",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Fri Mar 21 13:17:55 +0000 2025",
   "favorited": false,
   "full_text": "Sorry to everyone who turned up at the Bellcopse night ride and found no leader. We'd swapped the rota, and each of us thought it was the other. Nine of you went anyway, sensibly, with Alun. Next month's is free, there's soup, and both names are on the board in ink.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1903037892654006419"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "11",
   "id_str": "1903037892654006419",
   "id": "1903037892654006419",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 21 10:56:05 +0000 2025",
   "favorited": false,
   "full_text": "You asked where the money goes, so here's last month, rounded. In: £41,200. Out: bikes and parts £23,900, wages £10,600, rent and rates £2,450, shipping £1,800, card fees £520, electric £390, insurance £310, website £140, the van's exhaust £260, tea £31, cat £64.\n\nThat leaves £7…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1901967711794103320"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "90"
   ],
   "favorite_count": "0",
   "id_str": "1901967711794103320",
   "id": "1901967711794103320",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 18 12:03:34 +0000 2025",
   "favorited": false,
   "full_text": "Cheers for saying so. It was a hard post to write, and a nicer one to read the answers to.",
   "lang": "en",
   "in_reply_to_status_id": "1901944592790455316",
   "in_reply_to_status_id_str": "1901944592790455316",
   "in_reply_to_user_id": "2442389588",
   "in_reply_to_user_id_str": "2442389588",
   "in_reply_to_screen_name": "quiet_mitten_948940"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1901939815478199314"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "120"
   ],
   "favorite_count": "0",
   "id_str": "1901939815478199314",
   "id": "1901939815478199314",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 18 10:12:43 +0000 2025",
   "favorited": false,
   "full_text": "When you say shorter, is it the videos, the rides or the opening hours you have in mind? We'd like to get the right one.",
   "lang": "en",
   "in_reply_to_status_id": "1901286556824503267",
   "in_reply_to_status_id_str": "1901286556824503267",
   "in_reply_to_user_id": "1114194481",
   "in_reply_to_user_id_str": "1114194481",
   "in_reply_to_screen_name": "gravel_clover_75127"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1901923935843254416"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "21",
   "id_str": "1901923935843254416",
   "id": "1901923935843254416",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Tue Mar 18 09:09:37 +0000 2025",
   "favorited": false,
   "full_text": "What a £95 service looks like from this side: two and a half hours. Strip it, wash it, measure the chain, true both wheels, new cables, bleed if it needs it, grease all the things that get forgotten, then one of us rides it round the block in a silly helmet. We write down what w…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1901920261632951302"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "143"
   ],
   "favorite_count": "2",
   "id_str": "1901920261632951302",
   "id": "1901920261632951302",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 18 08:55:01 +0000 2025",
   "favorited": false,
   "full_text": "Thank you for bringing this to our attention. We have passed it on internally. Please do not hesitate to contact us with any further questions.",
   "lang": "en",
   "in_reply_to_status_id": "1901272069698487265",
   "in_reply_to_status_id_str": "1901272069698487265",
   "in_reply_to_user_id": "5252993563",
   "in_reply_to_user_id_str": "5252993563",
   "in_reply_to_screen_name": "rusty_heron_2798022"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1901265266537398413"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "85"
   ],
   "favorite_count": "32",
   "id_str": "1901265266537398413",
   "id": "1901265266537398413",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Sun Mar 16 13:32:18 +0000 2025",
   "favorited": false,
   "full_text": "Which bit of your bike do you clean last, or never? Be truthful, we'll see it anyway.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1899894916117431225"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "167"
   ],
   "favorite_count": "2",
   "id_str": "1899894916117431225",
   "id": "1899894916117431225",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Mar 12 18:47:01 +0000 2025",
   "favorited": false,
   "full_text": "Well, you're not the only one to say so this week, which tells us it's us and not you. The agency's gone from Friday. You'll get plain answers from Mabli and me again.",
   "lang": "en",
   "in_reply_to_status_id": "1899884707181495224",
   "in_reply_to_status_id_str": "1899884707181495224",
   "in_reply_to_user_id": "4438420449",
   "in_reply_to_user_id_str": "4438420449",
   "in_reply_to_screen_name": "nettle_pannier_2262118"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1899500441826231209"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "139"
   ],
   "favorite_count": "0",
   "id_str": "1899500441826231209",
   "id": "1899500441826231209",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 11 16:39:31 +0000 2025",
   "favorited": false,
   "full_text": "Steel here as well, mostly out of stubbornness. Has anyone reading this actually had a frame let go on them? We'd like to hear how it went.",
   "lang": "en",
   "in_reply_to_status_id": "1899425275704247205",
   "in_reply_to_status_id_str": "1899425275704247205",
   "in_reply_to_user_id": "3938138216",
   "in_reply_to_user_id_str": "3938138216",
   "in_reply_to_screen_name": "early_freewheel_1932985"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1899481143833526407"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "186"
   ],
   "favorite_count": "65",
   "id_str": "1899481143833526407",
   "id": "1899481143833526407",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Tue Mar 11 15:22:50 +0000 2025",
   "favorited": false,
   "full_text": "Waterproof jackets, 30% off, this weekend only. We ordered sixty when we meant to order sixteen. Tom would like this not to be talked about, so he's on holiday and Mabli is writing this.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1899397303890870406"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "182"
   ],
   "favorite_count": "44",
   "id_str": "1899397303890870406",
   "id": "1899397303890870406",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Tue Mar 11 09:49:41 +0000 2025",
   "favorited": false,
   "full_text": "The website's got a Welsh version at last. Mabli did the shop, our aunt did the grammar, and there's a word in there for 'headset' that may be used nowhere else. Corrections welcome.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1898294604592055178"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "138"
   ],
   "favorite_count": "5",
   "id_str": "1898294604592055178",
   "id": "1898294604592055178",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Mar 08 08:47:57 +0000 2025",
   "favorited": false,
   "full_text": "We hear you, however scratches of this kind are usually the result of handling after delivery rather than anything in our packing process.",
   "lang": "en",
   "in_reply_to_status_id": "1898157627012023176",
   "in_reply_to_status_id_str": "1898157627012023176",
   "in_reply_to_user_id": "4491779489",
   "in_reply_to_user_id_str": "4491779489",
   "in_reply_to_screen_name": "nettle_gate_2297223"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1898034494829495173"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "216"
   ],
   "favorite_count": "1",
   "id_str": "1898034494829495173",
   "id": "1898034494829495173",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 07 15:34:22 +0000 2025",
   "favorited": false,
   "full_text": "We got the size chart wrong on the winter gloves, the medium is really a small. The chart's fixed now, and everyone who bought a pair before Tuesday is getting an email with a free swap. Yours is already in the post.",
   "lang": "en",
   "in_reply_to_status_id": "1898012600562615172",
   "in_reply_to_status_id_str": "1898012600562615172",
   "in_reply_to_user_id": "5016786789",
   "in_reply_to_user_id_str": "5016786789",
   "in_reply_to_screen_name": "rooty_magpie_2642622"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1898000177034166403"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "147"
   ],
   "favorite_count": "21",
   "id_str": "1898000177034166403",
   "id": "1898000177034166403",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 07 13:18:00 +0000 2025",
   "favorited": false,
   "full_text": "New: we ship spare parts to every country we ship bikes to. It took a year of forms. Small parcels are £6, and they tend to arrive within the week.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897620076622775159"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "2",
   "id_str": "1897620076622775159",
   "id": "1897620076622775159",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Mar 06 12:07:37 +0000 2025",
   "favorited": false,
   "full_text": "Not certain whether you're asking how it's done or why on earth we'd do it. Both are fair, which one?",
   "lang": "en",
   "in_reply_to_status_id": "1897618084328375158",
   "in_reply_to_status_id_str": "1897618084328375158",
   "in_reply_to_user_id": "2111615329",
   "in_reply_to_user_id_str": "2111615329",
   "in_reply_to_screen_name": "nettle_magpie_731325"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897607741174711157"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "191"
   ],
   "favorite_count": "2",
   "id_str": "1897607741174711157",
   "id": "1897607741174711157",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Mar 06 11:18:36 +0000 2025",
   "favorited": false,
   "full_text": "It was us who put the wrong postcode on the label, so the depot's right to be puzzled. I've spoken to them, it'll be redirected tomorrow before one. I'll check at two and tell you either way.",
   "lang": "en",
   "in_reply_to_status_id": "1897591517606839152",
   "in_reply_to_status_id_str": "1897591517606839152",
   "in_reply_to_user_id": "1845585417",
   "in_reply_to_user_id_str": "1845585417",
   "in_reply_to_screen_name": "foggy_sprocket_556306"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897599805551543156"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "196"
   ],
   "favorite_count": "3",
   "id_str": "1897599805551543156",
   "id": "1897599805551543156",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Mar 06 10:47:04 +0000 2025",
   "favorited": false,
   "full_text": "We should've caught that crack in June and we're sorry we didn't. Stop riding it, please. We'll pay the courier, look at it the day it lands, and if it's what I think it is you'll get a new frame.",
   "lang": "en",
   "in_reply_to_status_id": "1897593694450615153",
   "in_reply_to_status_id_str": "1897593694450615153",
   "in_reply_to_user_id": "1114194481",
   "in_reply_to_user_id_str": "1114194481",
   "in_reply_to_screen_name": "gravel_clover_75127"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897599516144567155"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "96"
   ],
   "favorite_count": "1",
   "id_str": "1897599516144567155",
   "id": "1897599516144567155",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Mar 06 10:45:55 +0000 2025",
   "favorited": false,
   "full_text": "Are you asking us to cancel the booking, or to move it? We don't want to guess and get it wrong.",
   "lang": "en",
   "in_reply_to_status_id": "1897594545894327154",
   "in_reply_to_status_id_str": "1897594545894327154",
   "in_reply_to_user_id": "4639706014",
   "in_reply_to_user_id_str": "4639706014",
   "in_reply_to_screen_name": "chalky_flask_2394543"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897576246145974400"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "192"
   ],
   "favorite_count": "62",
   "id_str": "1897576246145974400",
   "id": "1897576246145974400",
   "truncated": false,
   "retweet_count": "9",
   "created_at": "Thu Mar 06 09:13:27 +0000 2025",
   "favorited": false,
   "full_text": "'It's too small for me but I'm not selling it.' Elin, 8, about her Bramble, at the counter, to her father. She's lending it to her cousin instead. There's a contract. It has clauses about mud.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897275556492214399"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "192"
   ],
   "favorite_count": "8",
   "id_str": "1897275556492214399",
   "id": "1897275556492214399",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Mar 05 13:18:37 +0000 2025",
   "favorited": false,
   "full_text": "Sallow Towpath, 14 km there and back, flat as a tray.\n\nGood for: Brambles, trailers, first goes on an e-bike, hangovers.\nBad for: anyone frightened of geese. There are two. They work together.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897239540003767136"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "95"
   ],
   "favorite_count": "0",
   "id_str": "1897239540003767136",
   "id": "1897239540003767136",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Mar 05 10:55:30 +0000 2025",
   "favorited": false,
   "full_text": "The bell will keep going as long as people like you keep coming through the door. Ta very much.",
   "lang": "en",
   "in_reply_to_status_id": "1897217767371703135",
   "in_reply_to_status_id_str": "1897217767371703135",
   "in_reply_to_user_id": "3768630242",
   "in_reply_to_user_id_str": "3768630242",
   "in_reply_to_screen_name": "mossy_derailleur_1821467"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897200935629750397"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "152"
   ],
   "favorite_count": "26",
   "id_str": "1897200935629750397",
   "id": "1897200935629750397",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Wed Mar 05 08:22:06 +0000 2025",
   "favorited": false,
   "full_text": "This Saturday's ride is off. There's an amber wind warning and a lot of trees. If you were coming for company, the shop's open and so's the biscuit tin.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1896990083773367131"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "127"
   ],
   "favorite_count": "2",
   "id_str": "1896990083773367131",
   "id": "1896990083773367131",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 04 18:24:15 +0000 2025",
   "favorited": false,
   "full_text": "Nothing wrong with buying second hand. The ex-demo rail has a large Heron, 300 miles, new chain, £1,850 with the full warranty.",
   "lang": "en",
   "in_reply_to_status_id": "1896962879517623128",
   "in_reply_to_status_id_str": "1896962879517623128",
   "in_reply_to_user_id": "3943236287",
   "in_reply_to_user_id_str": "3943236287",
   "in_reply_to_screen_name": "sleepy_freewheel_1936339"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1896950581818294396"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "208"
   ],
   "favorite_count": "54",
   "id_str": "1896950581818294396",
   "id": "1896950581818294396",
   "truncated": false,
   "retweet_count": "9",
   "created_at": "Tue Mar 04 15:47:17 +0000 2025",
   "favorited": false,
   "full_text": "Valve core stuck solid with dried sealant? A drop of hot water over the valve, count to thirty, then a small spanner. Spare cores cost £2 and live in the jar next to the cat's bowl. Please don't mix those up.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1896879454811062394"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "245"
   ],
   "favorite_count": "6",
   "id_str": "1896879454811062394",
   "id": "1896879454811062394",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 04 11:04:39 +0000 2025",
   "favorited": false,
   "full_text": "You're using too much chain oil. We can tell from here. One drop per link on the inside of the chain, turn the pedals for a minute, then wipe the outside until the rag stops coming away black. What's left on the outside only collects the county.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1895429932708791063"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "152"
   ],
   "favorite_count": "0",
   "id_str": "1895429932708791063",
   "id": "1895429932708791063",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 28 11:04:46 +0000 2025",
   "favorited": false,
   "full_text": "Thanks for your feedback. Delivery times are estimates provided by our courier partners and are outside our control once a parcel has left the building.",
   "lang": "en",
   "in_reply_to_status_id": "1895425931342775062",
   "in_reply_to_status_id_str": "1895425931342775062",
   "in_reply_to_user_id": "1719240341",
   "in_reply_to_user_id_str": "1719240341",
   "in_reply_to_screen_name": "jolly_flask_473184"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1895416829703094388"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "273"
   ],
   "favorite_count": "2",
   "id_str": "1895416829703094388",
   "id": "1895416829703094388",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 28 10:12:42 +0000 2025",
   "favorited": false,
   "full_text": "E-bike batteries dislike the cold about as much as Tom does. Bring it indoors overnight. Charge it at room temperature, and store it at around 60 per cent if you're not riding for a month. Range drops by up to a third near freezing. It's not broken, it'll be back in April.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1895076952667062385"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "244"
   ],
   "favorite_count": "16",
   "id_str": "1895076952667062385",
   "id": "1895076952667062385",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Thu Feb 27 11:42:09 +0000 2025",
   "favorited": false,
   "full_text": "Parents: at what age did yours go from stabilisers to pedals, and what did it? We've heard balance bikes, bribery, and a gentle slope with a hedge at the bottom. Asking for our Bramble guide, and for a dad in the shop who's looking a bit tired.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1895031159255990384"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "234"
   ],
   "favorite_count": "5",
   "id_str": "1895031159255990384",
   "id": "1895031159255990384",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Feb 27 08:40:11 +0000 2025",
   "favorited": false,
   "full_text": "Chargers: 40 Herons went out with a lead that's too short to reach the floor from a bench. Ours, not yours. Long ones are in the post to all forty, you don't have to do anything. Keep the short one for a camper van or a very low life.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1894683594060727056"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "172"
   ],
   "favorite_count": "0",
   "id_str": "1894683594060727056",
   "id": "1894683594060727056",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Feb 26 09:39:05 +0000 2025",
   "favorited": false,
   "full_text": "Try swapping the pads left to right before you buy new ones. If the noise moves, it's the pads. If it doesn't, it's the rotor, and a wipe with isopropyl usually cures that.",
   "lang": "en",
   "in_reply_to_status_id": "1894665822794679055",
   "in_reply_to_status_id_str": "1894665822794679055",
   "in_reply_to_user_id": "1963688804",
   "in_reply_to_user_id_str": "1963688804",
   "in_reply_to_screen_name": "windy_fox_634005"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1894664568697782382"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "21",
   "id_str": "1894664568697782382",
   "id": "1894664568697782382",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Wed Feb 26 08:23:29 +0000 2025",
   "favorited": false,
   "full_text": "People ask for a route where two riders of very different fitness can both have a nice day. It's Tarrow Reservoir. The keen one takes the outer track (24 km, 500 m up). The other takes the shore path, 11 km, flat, and a crossword. They'll reach the dam café within ten minutes of…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1894334141428663043"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "124"
   ],
   "favorite_count": "0",
   "id_str": "1894334141428663043",
   "id": "1894334141428663043",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 25 10:30:29 +0000 2025",
   "favorited": false,
   "full_text": "Two seats left on the September trip. You can have them both until Sunday noon without paying, then we'll let the list know.",
   "lang": "en",
   "in_reply_to_status_id": "1893970751124407000",
   "in_reply_to_status_id_str": "1893970751124407000",
   "in_reply_to_user_id": "2294463063",
   "in_reply_to_user_id_str": "2294463063",
   "in_reply_to_screen_name": "leafy_flask_851620"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1894317636842423038"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "111"
   ],
   "favorite_count": "6",
   "id_str": "1894317636842423038",
   "id": "1894317636842423038",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 25 09:24:54 +0000 2025",
   "favorited": false,
   "full_text": "Straight from us, we don't sell through anybody else. The shop page is in the profile, and the phone works too.",
   "lang": "en",
   "in_reply_to_status_id": "1893971854226359001",
   "in_reply_to_status_id_str": "1893971854226359001",
   "in_reply_to_user_id": "4960284131",
   "in_reply_to_user_id_str": "4960284131",
   "in_reply_to_screen_name": "squeaky_heron_2605450"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1894296736625591013"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "129"
   ],
   "favorite_count": "2",
   "id_str": "1894296736625591013",
   "id": "1894296736625591013",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 25 08:01:51 +0000 2025",
   "favorited": false,
   "full_text": "Thanks for your message! We aim to respond to all queries within 3–5 working days. For quicker answers please visit our FAQ page.",
   "lang": "en",
   "in_reply_to_status_id": "1893698733732790953",
   "in_reply_to_status_id_str": "1893698733732790953",
   "in_reply_to_user_id": "2111615329",
   "in_reply_to_user_id_str": "2111615329",
   "in_reply_to_screen_name": "nettle_magpie_731325"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1893987389928374380"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "205"
   ],
   "favorite_count": "59",
   "id_str": "1893987389928374380",
   "id": "1893987389928374380",
   "truncated": false,
   "retweet_count": "8",
   "created_at": "Mon Feb 24 11:32:37 +0000 2025",
   "favorited": false,
   "full_text": "Everything on a Bramble can be mended with three tools: a 5 mm key, a 15 mm spanner and a screwdriver. We did that on purpose. Children lose interest in about the time it takes an adult to find the fourth.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1893957048333238379"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "254"
   ],
   "favorite_count": "35",
   "id_str": "1893957048333238379",
   "id": "1893957048333238379",
   "truncated": false,
   "retweet_count": "8",
   "created_at": "Mon Feb 24 09:32:03 +0000 2025",
   "favorited": false,
   "full_text": "Last week a Kestrel came back in for its thousand-mile service and the owner had logged every ride in a school notebook. Weather, miles, what he ate, what fell off. Under 'what fell off' it mostly said 'me'. Thank you, Rhodri. We read the lot over lunch.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1893956201083830378"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "172"
   ],
   "favorite_count": "150",
   "id_str": "1893956201083830378",
   "id": "1893956201083830378",
   "truncated": false,
   "retweet_count": "68",
   "created_at": "Mon Feb 24 09:28:41 +0000 2025",
   "favorited": false,
   "full_text": "Which Sprocket are you today? 1, asleep on the invoices. 2, screaming at a closed door. 3, screaming at the same door, open. 4, in the tyre. We're all a bit 3 this morning.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1893951272776630377"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "146"
   ],
   "favorite_count": "5",
   "id_str": "1893951272776630377",
   "id": "1893951272776630377",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Feb 24 09:09:06 +0000 2025",
   "favorited": false,
   "full_text": "A photo from Joanna: her Heron at the top of Bryn Mallow, next to her stick. She needs the stick on the flat. On the bike, she says, nobody knows.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1893680425595830371"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "207"
   ],
   "favorite_count": "29",
   "id_str": "1893680425595830371",
   "id": "1893680425595830371",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Sun Feb 23 15:12:51 +0000 2025",
   "favorited": false,
   "full_text": "Prices are going up by 4% on bikes from next month. Shipping and aluminium, mostly, and we've held it off since last spring. Servicing stays where it is. If you've an order in already, you pay the old price.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1892881070945206367"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "259"
   ],
   "favorite_count": "2",
   "id_str": "1892881070945206367",
   "id": "1892881070945206367",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 21 10:16:30 +0000 2025",
   "favorited": false,
   "full_text": "Yesterday's post about Cold Kettle told you to turn left at the larches. It's right at the larches. To the six people who visited Mr Bevan's yard: he says you were all very polite, and that's the second gate, and could somebody come back for the water bottle.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1892507895329718364"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "102"
   ],
   "favorite_count": "13",
   "id_str": "1892507895329718364",
   "id": "1892507895329718364",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Feb 20 09:33:38 +0000 2025",
   "favorited": false,
   "full_text": "Spend £100 on clothing this week, get a pair of our socks. That's the whole offer. They're good socks.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1891776173831094846"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "184"
   ],
   "favorite_count": "1",
   "id_str": "1891776173831094846",
   "id": "1891776173831094846",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 18 09:06:02 +0000 2025",
   "favorited": false,
   "full_text": "Your lad's place on the skills day dropped off when we moved the list to the new system, along with five others. All six are back on. We've written to everybody and the lunch is on us.",
   "lang": "en",
   "in_reply_to_status_id": "1891067365815222807",
   "in_reply_to_status_id_str": "1891067365815222807",
   "in_reply_to_user_id": "4639706014",
   "in_reply_to_user_id_str": "4639706014",
   "in_reply_to_screen_name": "chalky_flask_2394543"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1891773120377782841"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "229"
   ],
   "favorite_count": "2",
   "id_str": "1891773120377782841",
   "id": "1891773120377782841",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 18 08:53:54 +0000 2025",
   "favorited": false,
   "full_text": "You should have had the customs charge spelled out before you paid, and our checkout just says 'taxes may apply'. We're covering the 31 euro. The wording gets fixed for Ireland first, then everywhere else by the end of the month.",
   "lang": "en",
   "in_reply_to_status_id": "1891067407758262808",
   "in_reply_to_status_id_str": "1891067407758262808",
   "in_reply_to_user_id": "2611897562",
   "in_reply_to_user_id_str": "2611897562",
   "in_reply_to_screen_name": "mossy_thistle_1060458"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1891762064192438827"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "0",
   "id_str": "1891762064192438827",
   "id": "1891762064192438827",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 18 08:09:58 +0000 2025",
   "favorited": false,
   "full_text": "That purple one from the paper round, any chance it's still in a loft somewhere? We've a soft spot for nineties purple.",
   "lang": "en",
   "in_reply_to_status_id": "1891094033200054809",
   "in_reply_to_status_id_str": "1891094033200054809",
   "in_reply_to_user_id": "1536392607",
   "in_reply_to_user_id_str": "1536392607",
   "in_reply_to_screen_name": "sleepy_magpie_352889"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1891761271468982825"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "2",
   "id_str": "1891761271468982825",
   "id": "1891761271468982825",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 18 08:06:49 +0000 2025",
   "favorited": false,
   "full_text": "Half eight from the shop door, back by half eleven. Nobody's dropped and there's always somebody at the back with a pump.",
   "lang": "en",
   "in_reply_to_status_id": "1891358517621686821",
   "in_reply_to_status_id_str": "1891358517621686821",
   "in_reply_to_user_id": "3547717681",
   "in_reply_to_user_id_str": "3547717681",
   "in_reply_to_screen_name": "gravel_otter_1676130"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1891050727011254360"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "172",
   "id_str": "1891050727011254360",
   "id": "1891050727011254360",
   "truncated": false,
   "retweet_count": "16",
   "created_at": "Sun Feb 16 09:03:22 +0000 2025",
   "favorited": false,
   "full_text": "Window display, day four. Mabli wants the Kestrel on a rock. Tom wants a bigger rock. Nia's asked who'll be lifting it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1890426023179190358"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "266"
   ],
   "favorite_count": "23",
   "id_str": "1890426023179190358",
   "id": "1890426023179190358",
   "truncated": false,
   "retweet_count": "5",
   "created_at": "Fri Feb 14 15:41:01 +0000 2025",
   "favorited": false,
   "full_text": "The Bramble's grips are thinner than most grown-up grips because children's hands are, it turns out, smaller. We measured sixty of them at the primary school fête. Charged a biscuit each. (Paid a biscuit each. The first draft of this post would have been a scandal.)",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1890420222456758357"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "66"
   ],
   "favorite_count": "74",
   "id_str": "1890420222456758357",
   "id": "1890420222456758357",
   "truncated": false,
   "retweet_count": "26",
   "created_at": "Fri Feb 14 15:17:58 +0000 2025",
   "favorited": false,
   "full_text": "The app said light cloud. The one on the left is Tom, we think. 🌧️",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1890391676023734764"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "86"
   ],
   "favorite_count": "0",
   "id_str": "1890391676023734764",
   "id": "1890391676023734764",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 14 13:24:32 +0000 2025",
   "favorited": false,
   "full_text": "Diolch o galon, from both of us. The photo of her in the helmet is up behind the till.",
   "lang": "en",
   "in_reply_to_status_id": "1890390170268598763",
   "in_reply_to_status_id_str": "1890390170268598763",
   "in_reply_to_user_id": "2020191462",
   "in_reply_to_user_id_str": "2020191462",
   "in_reply_to_screen_name": "knobbly_coaster_671178"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1890360025805750356"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "182"
   ],
   "favorite_count": "331",
   "id_str": "1890360025805750356",
   "id": "1890360025805750356",
   "truncated": false,
   "retweet_count": "72",
   "created_at": "Fri Feb 14 11:18:46 +0000 2025",
   "favorited": false,
   "full_text": "Expectation: a clean bunny hop over the log at Bellcopse.\nReality: see picture two.\nPicture three is the log, which is doing well and would like to thank everyone for their messages.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1889998606824374353"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "60",
   "id_str": "1889998606824374353",
   "id": "1889998606824374353",
   "truncated": false,
   "retweet_count": "17",
   "created_at": "Thu Feb 13 11:22:37 +0000 2025",
   "favorited": false,
   "full_text": "This is Priya, who packs your parcels. She came for three weeks one December and that's four years ago now.\n\nShe does about forty a day and she tapes like she means it. She cuts the collars from old bike boxes, keeps a list of which couriers throw, and can tell the weight of a p…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1889371650651062706"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "61"
   ],
   "favorite_count": "1",
   "id_str": "1889371650651062706",
   "id": "1889371650651062706",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 11 17:51:19 +0000 2025",
   "favorited": false,
   "full_text": "That's a lot of question marks. Is there one in there for us?",
   "lang": "en",
   "in_reply_to_status_id": "1889357792670646704",
   "in_reply_to_status_id_str": "1889357792670646704",
   "in_reply_to_user_id": "2611897562",
   "in_reply_to_user_id_str": "2611897562",
   "in_reply_to_screen_name": "mossy_thistle_1060458"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1889347168498614351"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "8",
   "id_str": "1889347168498614351",
   "id": "1889347168498614351",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Tue Feb 11 16:14:02 +0000 2025",
   "favorited": false,
   "full_text": "Our eleventh birthday is on Friday. Cake from three. No speeches and no bunting, except that Priya's found the bunting. 🎂",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1889333906109366350"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "71"
   ],
   "favorite_count": "216",
   "id_str": "1889333906109366350",
   "id": "1889333906109366350",
   "truncated": false,
   "retweet_count": "81",
   "created_at": "Tue Feb 11 15:21:20 +0000 2025",
   "favorited": false,
   "full_text": "If your bike could talk it'd ask what you think that left lever is for.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1889255632008118697"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "132"
   ],
   "favorite_count": "0",
   "id_str": "1889255632008118697",
   "id": "1889255632008118697",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 11 10:10:18 +0000 2025",
   "favorited": false,
   "full_text": "The skills day's full, but three people usually pull out when it rains. Put your name on the waiting list and keep the morning free.",
   "lang": "en",
   "in_reply_to_status_id": "1889004854571958682",
   "in_reply_to_status_id_str": "1889004854571958682",
   "in_reply_to_user_id": "1031012303",
   "in_reply_to_user_id_str": "1031012303",
   "in_reply_to_screen_name": "leafy_hare_20402"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1889248749155254349"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "251"
   ],
   "favorite_count": "20",
   "id_str": "1889248749155254349",
   "id": "1889248749155254349",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Tue Feb 11 09:42:57 +0000 2025",
   "favorited": false,
   "full_text": "Paint isn't only for looks. The Kestrel has a clear layer on the underside of the down tube, thick as a fingernail, where stones hit. On the prototypes we used parcel tape. The tape held up better than expected, but you could still read 'this way up'.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1889248463942582695"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "88"
   ],
   "favorite_count": "1",
   "id_str": "1889248463942582695",
   "id": "1889248463942582695",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 11 09:41:49 +0000 2025",
   "favorited": false,
   "full_text": "We'd have been happy with 'works fine', so this is overwhelming. Enjoy every mile of it.",
   "lang": "en",
   "in_reply_to_status_id": "1888273506366390664",
   "in_reply_to_status_id_str": "1888273506366390664",
   "in_reply_to_user_id": "2636622629",
   "in_reply_to_user_id_str": "2636622629",
   "in_reply_to_screen_name": "rooty_puddle_1076725"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1888971774096310345"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "171"
   ],
   "favorite_count": "39",
   "id_str": "1888971774096310345",
   "id": "1888971774096310345",
   "truncated": false,
   "retweet_count": "16",
   "created_at": "Mon Feb 10 15:22:21 +0000 2025",
   "favorited": false,
   "full_text": "Helen's hip was replaced in January. In June she rode to the shop, 4 km, and had us sign the bike like a plaster cast. There's room left on the top tube if you're passing.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1888884633236406344"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "139"
   ],
   "favorite_count": "21",
   "id_str": "1888884633236406344",
   "id": "1888884633236406344",
   "truncated": false,
   "retweet_count": "5",
   "created_at": "Mon Feb 10 09:36:05 +0000 2025",
   "favorited": false,
   "full_text": "Our friend rode 70 km with her helmet on back to front and got two compliments. We've said nothing until now, Jo. The picture was too good.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1888517308674998343"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "233"
   ],
   "favorite_count": "70",
   "id_str": "1888517308674998343",
   "id": "1888517308674998343",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Sun Feb 09 09:16:28 +0000 2025",
   "favorited": false,
   "full_text": "Kasia rides to her night shift at the bakery, 14 km each way, ice, fox, the lot. Two winters on the same Otter. She's brought it in once, for a bulb. When we asked what she'd change about it she thought for a bit and said: the hours.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1887860795241398655"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "1",
   "id_str": "1887860795241398655",
   "id": "1887860795241398655",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 07 13:47:43 +0000 2025",
   "favorited": false,
   "full_text": "Service slots for next week go up Sunday evening. If you only need a puncture or a gear tweak, don't book, just turn up before eleven.",
   "lang": "en",
   "in_reply_to_status_id": "1887852381467574654",
   "in_reply_to_status_id_str": "1887852381467574654",
   "in_reply_to_user_id": "3037239306",
   "in_reply_to_user_id_str": "3037239306",
   "in_reply_to_screen_name": "oaky_badger_1340289"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1887830994711478340"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "84"
   ],
   "favorite_count": "105",
   "id_str": "1887830994711478340",
   "id": "1887830994711478340",
   "truncated": false,
   "retweet_count": "13",
   "created_at": "Fri Feb 07 11:49:18 +0000 2025",
   "favorited": false,
   "full_text": "'Your repair video saved me £60 and cost me a rug.' Thank you, Martin. A score draw.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1887802867708854653"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "129"
   ],
   "favorite_count": "0",
   "id_str": "1887802867708854653",
   "id": "1887802867708854653",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 07 09:57:32 +0000 2025",
   "favorited": false,
   "full_text": "Thank you for noticing the labels. Mabli did them on the wettest bank holiday in history and nobody has mentioned them until now.",
   "lang": "en",
   "in_reply_to_status_id": "1887799503877046651",
   "in_reply_to_status_id_str": "1887799503877046651",
   "in_reply_to_user_id": "4870814717",
   "in_reply_to_user_id_str": "4870814717",
   "in_reply_to_screen_name": "canal_rider_2546588"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1887791652139958339"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "103",
   "id_str": "1887791652139958339",
   "id": "1887791652139958339",
   "truncated": false,
   "retweet_count": "10",
   "created_at": "Fri Feb 07 09:12:58 +0000 2025",
   "favorited": false,
   "full_text": "Loose headset check. Front brake on, one hand around the join below the stem, rock the bike forwards and back. Feel a knock? Undo the two stem bolts on the side, nip the top cap down an eighth of a turn, line up the bars, do the side bolts up again. It's always the side bolts pe…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1887449598260150335"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "7",
   "id_str": "1887449598260150335",
   "id": "1887449598260150335",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Thu Feb 06 10:33:46 +0000 2025",
   "favorited": false,
   "full_text": "Rotor rubbing, ting ting ting, all day? Loosen the two caliper bolts. Slide a bit of thin card either side of the rotor. Squeeze the brake and hold it, tighten the bolts a little each in turn. Pull out the card. Still rubbing in one place only: bent rotor, and that's a job for f…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1887417838990262334"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "199"
   ],
   "favorite_count": "7",
   "id_str": "1887417838990262334",
   "id": "1887417838990262334",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Thu Feb 06 08:27:34 +0000 2025",
   "favorited": false,
   "full_text": "From the 1st we'll be shut on Mondays. Both of us have been working six and a half days and the half was starting to show. Tuesday to Saturday stays nine to half past five, Sunday's still for riding.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1887136124367798332"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "13",
   "id_str": "1887136124367798332",
   "id": "1887136124367798332",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Wed Feb 05 13:48:08 +0000 2025",
   "favorited": false,
   "full_text": "Two brothers, nine and eleven, came in with £43.20 in a jar, wanting to mend the bike they share. They didn't want it done, they wanted to be shown. So Nia gave them the end stand and an hour. New brake pads, new cable, one puncture. It came to £19. They've gone halves on the re…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1887059213415350622"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "97"
   ],
   "favorite_count": "1",
   "id_str": "1887059213415350622",
   "id": "1887059213415350622",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Feb 05 08:42:31 +0000 2025",
   "favorited": false,
   "full_text": "By 'does it fit', is that on the car, in the hall, or your legs? We can measure two out of three.",
   "lang": "en",
   "in_reply_to_status_id": "1887031581340598621",
   "in_reply_to_status_id_str": "1887031581340598621",
   "in_reply_to_user_id": "1931911213",
   "in_reply_to_user_id_str": "1931911213",
   "in_reply_to_screen_name": "brisk_helmet_613099"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1886707172897718330"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "10",
   "id_str": "1886707172897718330",
   "id": "1886707172897718330",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 04 09:23:38 +0000 2025",
   "favorited": false,
   "full_text": "Snapped chain, six miles out, light going. It's easier than it looks.\n\nYou need a chain tool and one quick link, which together weigh less than a flapjack. Push out the broken bit so that you've got two narrow ends. Thread the chain back through the derailleur (photograph a frie…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1886450095616950328"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "88"
   ],
   "favorite_count": "13",
   "id_str": "1886450095616950328",
   "id": "1886450095616950328",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Mon Feb 03 16:22:06 +0000 2025",
   "favorited": false,
   "full_text": "New workshop lights! Apologies to everybody whose bike we called 'clean' before Tuesday.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1886405178815414327"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "10",
   "id_str": "1886405178815414327",
   "id": "1886405178815414327",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Mon Feb 03 13:23:37 +0000 2025",
   "favorited": false,
   "full_text": "Half term is coming, so a word about the Llanfarrow side. Horses first, walkers next, bikes last. Say hello early. Walk the double bend below the larches between ten and four, it costs you forty seconds. That path took the access group five years of letters to open and we'd like…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884928595063734593"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "95"
   ],
   "favorite_count": "0",
   "id_str": "1884928595063734593",
   "id": "1884928595063734593",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 30 11:36:12 +0000 2025",
   "favorited": false,
   "full_text": "The bell will keep going as long as people like you keep coming through the door. Ta very much.",
   "lang": "en",
   "in_reply_to_status_id": "1884920281953206592",
   "in_reply_to_status_id_str": "1884920281953206592",
   "in_reply_to_user_id": "2786503607",
   "in_reply_to_user_id_str": "2786503607",
   "in_reply_to_screen_name": "sleepy_lane_1175331"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884875864273846325"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "26",
   "id_str": "1884875864273846325",
   "id": "1884875864273846325",
   "truncated": false,
   "retweet_count": "4",
   "created_at": "Thu Jan 30 08:06:40 +0000 2025",
   "favorited": false,
   "full_text": "Recall, please read: Bramble 20 inch, frames starting HB7, sold between February and June. A batch of front brake levers can crack. Nobody's been hurt. Stop using the bike, send us a photo of the number under the bottom bracket and we'll post you a new lever and a fitting guide,…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884546795959222322"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "261"
   ],
   "favorite_count": "7",
   "id_str": "1884546795959222322",
   "id": "1884546795959222322",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Jan 29 10:19:04 +0000 2025",
   "favorited": false,
   "full_text": "Rough starting pressures, tubeless, for a rider around 75 kg:\nKestrel 2.4 tyres: 21 front, 24 rear\nOtter 45s: 30 and 33\nBramble 24 inch: 20 and 20, they weigh nothing\n\nHeavier? Add one per 5 kg. Then ignore all of it and go with what feels right on your trails.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884529720947638321"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "274"
   ],
   "favorite_count": "15",
   "id_str": "1884529720947638321",
   "id": "1884529720947638321",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Wed Jan 29 09:11:13 +0000 2025",
   "favorited": false,
   "full_text": "The council has said yes to the bike racks on Market Street. Twelve stands, two for cargo bikes, all because 340 of you signed the sheet that was on our counter. Works start in spring. If you've ever locked your bike to the bakery's drainpipe, the bakery says thank you too.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884201269195702319"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "82"
   ],
   "favorite_count": "12",
   "id_str": "1884201269195702319",
   "id": "1884201269195702319",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 28 11:26:04 +0000 2025",
   "favorited": false,
   "full_text": "Next video: bleeding a brake, building a wheel, or Gethin's opinion of your chain?",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1883837241357238317"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "209"
   ],
   "favorite_count": "13",
   "id_str": "1883837241357238317",
   "id": "1883837241357238317",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Jan 27 11:19:33 +0000 2025",
   "favorited": false,
   "full_text": "Osian passed his first wheel-building test. 32 spokes, within three tenths of a millimetre, checked twice by Gethin, who said 'aye'. You may not know what that means coming from Gethin. Osian has told his nan.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881628340515766424"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "127"
   ],
   "favorite_count": "2",
   "id_str": "1881628340515766424",
   "id": "1881628340515766424",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 09:02:10 +0000 2025",
   "favorited": false,
   "full_text": "Both left-hand grips. Wonderful. That was me, before coffee. Two right ones in the post, so you'll have a spare for life. – Tom",
   "lang": "en",
   "in_reply_to_status_id": "1881010926384054413",
   "in_reply_to_status_id_str": "1881010926384054413",
   "in_reply_to_user_id": "1302140286",
   "in_reply_to_user_id_str": "1302140286",
   "in_reply_to_screen_name": "sunny_mitten_198776"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881622359438262423"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "4",
   "id_str": "1881622359438262423",
   "id": "1881622359438262423",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 08:38:24 +0000 2025",
   "favorited": false,
   "full_text": "From Pune to a shed in Harrowby, that's a long way for a B-screw to travel. We're chuffed, thank you.",
   "lang": "en",
   "in_reply_to_status_id": "1881012591522742414",
   "in_reply_to_status_id_str": "1881012591522742414",
   "in_reply_to_user_id": "1057691823",
   "in_reply_to_user_id_str": "1057691823",
   "in_reply_to_screen_name": "leafy_spoke_37955"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881365210854326305"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "54",
   "id_str": "1881365210854326305",
   "id": "1881365210854326305",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Jan 20 15:36:35 +0000 2025",
   "favorited": false,
   "full_text": "A sidewall cut can be booted with: a crisp packet folded in four, a bit of old inner tube, a gel wrapper, a banknote. Put it between tube and tyre, pump gently, ride home in a straight sort of way. We have taken a tyre off with a ten-pound note in it. Its owner had forgotten. He…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881009642927030303"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "90",
   "id_str": "1881009642927030303",
   "id": "1881009642927030303",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Sun Jan 19 16:03:41 +0000 2025",
   "favorited": false,
   "full_text": "Somebody asked what we do with broken parts. Steel and aluminium go to the scrap man in Clunderby, about 40 kilos a month. Tubes go to a woman who makes belts. Chains to the college, for welding practice. Carbon is the one we've got no good answer for, so there's a stack of it i…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881009236079542302"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "186"
   ],
   "favorite_count": "78",
   "id_str": "1881009236079542302",
   "id": "1881009236079542302",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Sun Jan 19 16:02:04 +0000 2025",
   "favorited": false,
   "full_text": "If you had one free day, dry trails and a packed lunch, where round here would you ride? We're making a map of other people's favourites and promise to leave the secret ones as a smudge.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1880250465514422300"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "54",
   "id_str": "1880250465514422300",
   "id": "1880250465514422300",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Jan 17 13:46:59 +0000 2025",
   "favorited": false,
   "full_text": "A medium Kestrel weighs 13.2 kg. With pedals, with sealant, with a bit of mud. That's how you'll be carrying it. #kestrel",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1879956553855926349"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "113"
   ],
   "favorite_count": "3",
   "id_str": "1879956553855926349",
   "id": "1879956553855926349",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 16 18:19:05 +0000 2025",
   "favorited": false,
   "full_text": "Bless you for that. We did worry the bog warning would put folk off, so it's good to hear honesty goes down well.",
   "lang": "en",
   "in_reply_to_status_id": "1879940602917814347",
   "in_reply_to_status_id_str": "1879940602917814347",
   "in_reply_to_user_id": "3830230971",
   "in_reply_to_user_id_str": "3830230971",
   "in_reply_to_screen_name": "squeaky_otter_1861994"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1879931035710390297"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "247"
   ],
   "favorite_count": "48",
   "id_str": "1879931035710390297",
   "id": "1879931035710390297",
   "truncated": false,
   "retweet_count": "5",
   "created_at": "Thu Jan 16 16:37:41 +0000 2025",
   "favorited": false,
   "full_text": "Moss, Slate and Rust. Those are the three Kestrel colours. There was a fourth called Custard. We had two frames painted and everyone in the shop said 'ah' in the same voice. One is Tom's. The other is in the loft, being very yellow at the spiders.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1879924643591094296"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "227"
   ],
   "favorite_count": "33",
   "id_str": "1879924643591094296",
   "id": "1879924643591094296",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Thu Jan 16 16:12:17 +0000 2025",
   "favorited": false,
   "full_text": "Bought on a Tuesday, ridden into a canal on the Wednesday, dried out and serviced on the Thursday, back on the towpath by Friday. Callum has agreed to this being told as long as we say that there was a goose. There was a goose.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1879834285700022295"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "36",
   "id_str": "1879834285700022295",
   "id": "1879834285700022295",
   "truncated": false,
   "retweet_count": "5",
   "created_at": "Thu Jan 16 10:13:14 +0000 2025",
   "favorited": false,
   "full_text": "Cuckoo Gutter is narrow, off-camber and about as wide as a bath. Nobody goes, because the way in looks like somebody's garden. It isn't, we knocked and asked. Past the blue gate, second left at the water trough. Ninety seconds down, twenty minutes back up. You'll do it twice and…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1878719024460726293"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "20",
   "id_str": "1878719024460726293",
   "id": "1878719024460726293",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Mon Jan 13 08:21:35 +0000 2025",
   "favorited": false,
   "full_text": "We put a paper manual in the box with every bike. Twenty pages, drawn by Nia, including a picture of what the barrel adjuster does and one of a heron looking cross. Our printer said nobody reads manuals. A man in another country wrote to us about a spelling mistake on page 14, s…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1878120237233078290"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "96"
   ],
   "favorite_count": "32",
   "id_str": "1878120237233078290",
   "id": "1878120237233078290",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Sat Jan 11 16:42:13 +0000 2025",
   "favorited": false,
   "full_text": "How far would you ride for a good bun? In kilometres, please, one way. We're settling something.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1877375148487606288"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "91"
   ],
   "favorite_count": "23",
   "id_str": "1877375148487606288",
   "id": "1877375148487606288",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 09 15:21:30 +0000 2025",
   "favorited": false,
   "full_text": "Stocktake. We own 396 inner tubes, 9 left-hand crank arms and, for some reason, a trombone.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1876918120346550287"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "10",
   "id_str": "1876918120346550287",
   "id": "1876918120346550287",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Wed Jan 08 09:05:26 +0000 2025",
   "favorited": false,
   "full_text": "Long Tolly is our big gravel day out. 63 km, 1,100 m, three cattle grids. How it goes:\n\n0 to 18 km: lanes and the tramway. You'll feel wonderful.\n18 to 30: the long drag to Coldwater. There's a tap at the church, on the north wall, behind the ivy.\n30: honesty-box cake stall. Coi…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1876605942494134303"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "64"
   ],
   "favorite_count": "0",
   "id_str": "1876605942494134303",
   "id": "1876605942494134303",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 07 12:24:57 +0000 2025",
   "favorited": false,
   "full_text": "Still four pairs left! Search 'winter mitt', we listed it badly.",
   "lang": "en",
   "in_reply_to_status_id": "1876587038766006302",
   "in_reply_to_status_id_str": "1876587038766006302",
   "in_reply_to_user_id": "1541490678",
   "in_reply_to_user_id_str": "1541490678",
   "in_reply_to_screen_name": "ferny_newt_356243"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1876583943369654301"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "144"
   ],
   "favorite_count": "5",
   "id_str": "1876583943369654301",
   "id": "1876583943369654301",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 07 10:57:32 +0000 2025",
   "favorited": false,
   "full_text": "The Otter takes 45s without guards and 40s with. You can squeeze a 42 under the guards if you never ride in mud, but then why are you asking us.",
   "lang": "en",
   "in_reply_to_status_id": "1876577752576950300",
   "in_reply_to_status_id_str": "1876577752576950300",
   "in_reply_to_user_id": "3873393869",
   "in_reply_to_user_id_str": "3873393869",
   "in_reply_to_screen_name": "rooty_mudguard_1890390"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1876568172786614285"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "205"
   ],
   "favorite_count": "30",
   "id_str": "1876568172786614285",
   "id": "1876568172786614285",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 07 09:54:52 +0000 2025",
   "favorited": false,
   "full_text": "Marged is 71. She bought a Heron in April so that she could keep up with her grandson, and now there's a problem, which is that he can't keep up with her. He's in on Saturday. We've been told to be gentle.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1876286797902774283"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "188"
   ],
   "favorite_count": "9",
   "id_str": "1876286797902774283",
   "id": "1876286797902774283",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Mon Jan 06 15:16:47 +0000 2025",
   "favorited": false,
   "full_text": "The Heron has won a thing! Best small-maker e-bike, from the county trade fair. There's a trophy. It's a large glass leaf. We didn't prepare a speech, so Tom thanked the parking attendant.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1875479729927094292"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "130"
   ],
   "favorite_count": "0",
   "id_str": "1875479729927094292",
   "id": "1875479729927094292",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Jan 04 09:49:47 +0000 2025",
   "favorited": false,
   "full_text": "Holding our hands up: we sold the last XL twice. Money's back already and the next one off the boat is yours if you still want it.",
   "lang": "en",
   "in_reply_to_status_id": "1875269544965046291",
   "in_reply_to_status_id_str": "1875269544965046291",
   "in_reply_to_user_id": "1953492662",
   "in_reply_to_user_id_str": "1953492662",
   "in_reply_to_screen_name": "knobbly_fox_627297"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1875162762179510287"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "231"
   ],
   "favorite_count": "0",
   "id_str": "1875162762179510287",
   "id": "1875162762179510287",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Jan 03 12:50:16 +0000 2025",
   "favorited": false,
   "full_text": "Motor cutting out like that is a fault we know about: a connector we didn't seal well enough on the first batch. Please don't ride it. We'll collect the bike on Monday, drop you a loaner, and it'll be back with you inside the week.",
   "lang": "en",
   "in_reply_to_status_id": "1875162124645302286",
   "in_reply_to_status_id_str": "1875162124645302286",
   "in_reply_to_user_id": "3082356657",
   "in_reply_to_user_id_str": "3082356657",
   "in_reply_to_screen_name": "foggy_helmet_1369971"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1875146907710390280"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "262"
   ],
   "favorite_count": "63",
   "id_str": "1875146907710390280",
   "id": "1875146907710390280",
   "truncated": false,
   "retweet_count": "7",
   "created_at": "Fri Jan 03 11:47:16 +0000 2025",
   "favorited": false,
   "full_text": "An honest grade for Hobb's Staircase. The sign says red. Steps three to seven are black if it has rained since Wednesday. There's a walk-round on the left and nobody from this shop will laugh at you for using it. Gethin might. He's 64 and rides it in work boots.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1874812420354998278"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "189"
   ],
   "favorite_count": "8",
   "id_str": "1874812420354998278",
   "id": "1874812420354998278",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 02 13:38:08 +0000 2025",
   "favorited": false,
   "full_text": "A sheep has got into the demo fleet. We repeat, a sheep has got in among the demo bikes. She's tried the Heron and she's now looking at the Otter, so that's gravel, which we'd have guessed.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1874498782884790274"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "280"
   ],
   "favorite_count": "3",
   "id_str": "1874498782884790274",
   "id": "1874498782884790274",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Jan 01 16:51:51 +0000 2025",
   "favorited": false,
   "full_text": "A quiet afternoon in the rain, so Nia took a worn-out hub apart to photograph every piece for the blog. It took two hours to lay out. Then the cat came in by the back door. There's a video of about four seconds. The missing ball bearing was in the biscuit tin, and we can't expla…",
   "lang": "en"
  }
 }
]