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
    "280"
   ],
   "favorite_count": "24",
   "id_str": "1939653965247414609",
   "id": "1939653965247414609",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Jun 30 11:55:17 +0000 2025",
   "favorited": false,
   "full_text": "🌲 ADVENTURE IS CALLING! 🌲 Ready to unlock your next epic ride? Discover the breathtaking Tinker's Spine: 11 km of pure, unfiltered trail passion! 🚵‍♂️ Tag your ride-or-die crew and tell us when you're going! 👇\n\n#HarrowAndPine #TrailGoals #RideTheDream #MTBLife #AdventureAwaits #…",
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
    "280"
   ],
   "favorite_count": "4",
   "id_str": "1939652677596086608",
   "id": "1939652677596086608",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Jun 30 11:50:10 +0000 2025",
   "favorited": false,
   "full_text": "Behind every great ride is a great story. ❤️ Ours began in a small town with a BIG dream: to create a world-class ecosystem of products that puts the rider at the heart of everything we do!\n\nFrom day one, we've been driven by an unwavering passion for excellence. From our state-…",
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
    "236"
   ],
   "favorite_count": "5",
   "id_str": "1938565560136630603",
   "id": "1938565560136630603",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Jun 27 11:50:21 +0000 2025",
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
      "1938282650137530139"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1938282650137530139",
   "id": "1938282650137530139",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jun 26 17:06:10 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1938256221828026134",
   "in_reply_to_status_id_str": "1938256221828026134",
   "in_reply_to_user_id": "2964253270",
   "in_reply_to_user_id_str": "2964253270",
   "in_reply_to_screen_name": "slow_magpie_1292271"
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
    "254"
   ],
   "favorite_count": "14",
   "id_str": "1938268062348214602",
   "id": "1938268062348214602",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Thu Jun 26 16:08:12 +0000 2025",
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
    "220"
   ],
   "favorite_count": "40",
   "id_str": "1938222847751094601",
   "id": "1938222847751094601",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Thu Jun 26 13:08:32 +0000 2025",
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
      "1938199737136058121"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1938199737136058121",
   "id": "1938199737136058121",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jun 26 11:36:42 +0000 2025",
   "favorited": false,
   "full_text": "Come up on a weekday morning if you can, it's quiet and you can take the Heron up Pen Ridge. Bring ID and a coat.",
   "lang": "en",
   "in_reply_to_status_id": "1938186378277818116",
   "in_reply_to_status_id_str": "1938186378277818116",
   "in_reply_to_user_id": "1293898597",
   "in_reply_to_user_id_str": "1293898597",
   "in_reply_to_screen_name": "canal_lane_193354"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937451511051194030"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1937451511051194030",
   "id": "1937451511051194030",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 10:03:31 +0000 2025",
   "favorited": false,
   "full_text": "The change of post style was based on market research and has been positively received by the wider community.",
   "lang": "en",
   "in_reply_to_status_id": "1936710314619833938",
   "in_reply_to_status_id_str": "1936710314619833938",
   "in_reply_to_user_id": "2841051812",
   "in_reply_to_user_id_str": "2841051812",
   "in_reply_to_screen_name": "lanky_hub_1211218"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937442837230522024"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1937442837230522024",
   "id": "1937442837230522024",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 09:29:03 +0000 2025",
   "favorited": false,
   "full_text": "We don't, but Kindred Spokes over in Llanfern do and they're excellent at it. Say we sent you.",
   "lang": "en",
   "in_reply_to_status_id": "1937102884697017975",
   "in_reply_to_status_id_str": "1937102884697017975",
   "in_reply_to_user_id": "2854391572",
   "in_reply_to_user_id_str": "2854391572",
   "in_reply_to_screen_name": "lanky_bidon_1219994"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937437892146106021"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "151"
   ],
   "favorite_count": "0",
   "id_str": "1937437892146106021",
   "id": "1937437892146106021",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 09:09:24 +0000 2025",
   "favorited": false,
   "full_text": "Do you mean put one aside for you, or are you letting us know it's on the wish list? We don't mind which, we only want to know about the last blue one.",
   "lang": "en",
   "in_reply_to_status_id": "1937106332414905980",
   "in_reply_to_status_id_str": "1937106332414905980",
   "in_reply_to_user_id": "2429049828",
   "in_reply_to_user_id_str": "2429049828",
   "in_reply_to_screen_name": "quiet_gate_940164"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937432980616122018"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "5",
   "id_str": "1937432980616122018",
   "id": "1937432980616122018",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 08:49:53 +0000 2025",
   "favorited": false,
   "full_text": "Thanks, truly. We did get it wrong though, so nobody need go easy on us. It's good to know you're in our corner.",
   "lang": "en",
   "in_reply_to_status_id": "1937105376113593979",
   "in_reply_to_status_id_str": "1937105376113593979",
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
      "1937431512609722013"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1937431512609722013",
   "id": "1937431512609722013",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 08:44:03 +0000 2025",
   "favorited": false,
   "full_text": "Medium at 5'7, as long as your legs aren't all of it. Pop your inside leg measurement here and I'll confirm before you pay.",
   "lang": "en",
   "in_reply_to_status_id": "1936730396947385944",
   "in_reply_to_status_id_str": "1936730396947385944",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937428811477946008"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "1",
   "id_str": "1937428811477946008",
   "id": "1937428811477946008",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 08:33:19 +0000 2025",
   "favorited": false,
   "full_text": "Eleven point four kilos for the large, without pedals, on the potato scales next door. Brochure says eleven two.",
   "lang": "en",
   "in_reply_to_status_id": "1936475404235705910",
   "in_reply_to_status_id_str": "1936475404235705910",
   "in_reply_to_user_id": "1523052847",
   "in_reply_to_user_id_str": "1523052847",
   "in_reply_to_screen_name": "sleepy_pannier_344113"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937425338594234001"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "0",
   "id_str": "1937425338594234001",
   "id": "1937425338594234001",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 08:19:31 +0000 2025",
   "favorited": false,
   "full_text": "Thanks, truly. We did get it wrong though, so nobody need go easy on us. It's good to know you're in our corner.",
   "lang": "en",
   "in_reply_to_status_id": "1936708947276729935",
   "in_reply_to_status_id_str": "1936708947276729935",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937424290018233999"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1937424290018233999",
   "id": "1937424290018233999",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 08:15:21 +0000 2025",
   "favorited": false,
   "full_text": "Good question and the honest answer is no, you can't put a child seat on the Kestrel. The rear triangle isn't tested for it. You can on the Heron, up to 22 kilos.",
   "lang": "en",
   "in_reply_to_status_id": "1937043405271993968",
   "in_reply_to_status_id_str": "1937043405271993968",
   "in_reply_to_user_id": "1213860037",
   "in_reply_to_user_id_str": "1213860037",
   "in_reply_to_screen_name": "canal_stile_140697"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1937422482273209997"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1937422482273209997",
   "id": "1937422482273209997",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 24 08:08:10 +0000 2025",
   "favorited": false,
   "full_text": "Thank you for noticing the labels. Mabli did them on the wettest bank holiday in history and nobody has mentioned them until now.",
   "lang": "en",
   "in_reply_to_status_id": "1936710054572985937",
   "in_reply_to_status_id_str": "1936710054572985937",
   "in_reply_to_user_id": "2429049828",
   "in_reply_to_user_id_str": "2429049828",
   "in_reply_to_screen_name": "quiet_gate_940164"
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
    "156"
   ],
   "favorite_count": "29",
   "id_str": "1937092994528182597",
   "id": "1937092994528182597",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Mon Jun 23 10:18:54 +0000 2025",
   "favorited": false,
   "full_text": "Quick question: are you a morning rider 🌅 or an evening rider 🌇? Comment below and tag your riding buddy! #MorningRide #EveningRide #RideBuddies #TagAFriend",
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
    "226"
   ],
   "favorite_count": "34",
   "id_str": "1936705205957558595",
   "id": "1936705205957558595",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sun Jun 22 08:37:58 +0000 2025",
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
    "280"
   ],
   "favorite_count": "20",
   "id_str": "1936456970269622593",
   "id": "1936456970269622593",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Jun 21 16:11:34 +0000 2025",
   "favorited": false,
   "full_text": "Feeling inspired? Let's turn that inspiration into ACTION! 💪\n\nHere's what you'll get when you book your complimentary one-to-one consultation at Harrow &amp; Pine:\n✅ A personalised rider profile\n✅ Expert recommendations tailored to YOUR goals\n✅ An exclusive 10% voucher for use on th…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1935019146081209794"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1935019146081209794",
   "id": "1935019146081209794",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 17 16:58:10 +0000 2025",
   "favorited": false,
   "full_text": "Everyone's entitled to their opinion, and we'd only ask that it be expressed respectfully on this page.",
   "lang": "en",
   "in_reply_to_status_id": "1934993296585657791",
   "in_reply_to_status_id_str": "1934993296585657791",
   "in_reply_to_user_id": "5164713314",
   "in_reply_to_user_id_str": "5164713314",
   "in_reply_to_screen_name": "wheelie_clover_2739942"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1934912489124793761"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1934912489124793761",
   "id": "1934912489124793761",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 17 09:54:21 +0000 2025",
   "favorited": false,
   "full_text": "Sorry, we lost the thread halfway. Was it slow to arrive, or slow to ride?",
   "lang": "en",
   "in_reply_to_status_id": "1934741051143097664",
   "in_reply_to_status_id_str": "1934741051143097664",
   "in_reply_to_user_id": "1579555505",
   "in_reply_to_user_id_str": "1579555505",
   "in_reply_to_screen_name": "northern_mitten_381286"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1934897049891769730"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "3",
   "id_str": "1934897049891769730",
   "id": "1934897049891769730",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 17 08:53:00 +0000 2025",
   "favorited": false,
   "full_text": "The jacket runs roomy. If you're between two sizes take the smaller unless you wear a jumper under it.",
   "lang": "en",
   "in_reply_to_status_id": "1934730057872313661",
   "in_reply_to_status_id_str": "1934730057872313661",
   "in_reply_to_user_id": "3454339361",
   "in_reply_to_user_id_str": "3454339361",
   "in_reply_to_screen_name": "gravel_clover_1614696"
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
    "240"
   ],
   "favorite_count": "60",
   "id_str": "1934609966560182583",
   "id": "1934609966560182583",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Jun 16 13:52:14 +0000 2025",
   "favorited": false,
   "full_text": "Swipe ➡️ for 5 game-changing tips to conquer ANY trail like a pro! Number 4 will SURPRISE you! 😱 Ready to smash your goals? Comment TRAIL and we'll DM you our exclusive guide! 📩 #ProTips #TrailHacks #LevelUp #MTBTips #GameChanger #RideSmart",
   "lang": "en"
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
   "favorite_count": "19",
   "id_str": "1932465452479414572",
   "id": "1932465452479414572",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 10 15:50:42 +0000 2025",
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
      "1932414604932025240"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "107"
   ],
   "favorite_count": "0",
   "id_str": "1932414604932025240",
   "id": "1932414604932025240",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 10 12:28:39 +0000 2025",
   "favorited": false,
   "full_text": "Hold off until the 12th, honestly. Last year's colour drops by £200 then and it's the same bike underneath.",
   "lang": "en",
   "in_reply_to_status_id": "1932407466226617238",
   "in_reply_to_status_id_str": "1932407466226617238",
   "in_reply_to_user_id": "2429049828",
   "in_reply_to_user_id_str": "2429049828",
   "in_reply_to_screen_name": "quiet_gate_940164"
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
    "244"
   ],
   "favorite_count": "73",
   "id_str": "1932402072351670570",
   "id": "1932402072351670570",
   "truncated": false,
   "retweet_count": "8",
   "created_at": "Tue Jun 10 11:38:51 +0000 2025",
   "favorited": false,
   "full_text": "Sign up to our newsletter today and unlock an EXCLUSIVE 10% welcome discount! 💌 Be the first to hear about new drops, insider offers and inspirational content! Join thousands of happy riders! #JoinTheClub #InsiderAccess #Exclusive #WelcomeOffer",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932378491974585231"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "5",
   "id_str": "1932378491974585231",
   "id": "1932378491974585231",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 10 10:05:09 +0000 2025",
   "favorited": false,
   "full_text": "Pushing it nine miles! You'll have had time to think. Did you keep riding after that, or was there a long sulk first?",
   "lang": "en",
   "in_reply_to_status_id": "1932120026379193167",
   "in_reply_to_status_id_str": "1932120026379193167",
   "in_reply_to_user_id": "2201084743",
   "in_reply_to_user_id_str": "2201084743",
   "in_reply_to_screen_name": "leafy_lane_790187"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1932351795229625211"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1932351795229625211",
   "id": "1932351795229625211",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 10 08:19:04 +0000 2025",
   "favorited": false,
   "full_text": "Hello and thank you for contacting Harrow &amp; Pine. Please DM your full name, order number, postcode and email so we can assist you further.",
   "lang": "en",
   "in_reply_to_status_id": "1932128117191609168",
   "in_reply_to_status_id_str": "1932128117191609168",
   "in_reply_to_user_id": "1945250973",
   "in_reply_to_user_id_str": "1945250973",
   "in_reply_to_screen_name": "brisk_tandem_621875"
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
    "215"
   ],
   "favorite_count": "60",
   "id_str": "1932100145378230566",
   "id": "1932100145378230566",
   "truncated": false,
   "retweet_count": "22",
   "created_at": "Mon Jun 09 15:39:06 +0000 2025",
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
      "1931269819986873135"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1931269819986873135",
   "id": "1931269819986873135",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Jun 07 08:39:41 +0000 2025",
   "favorited": false,
   "full_text": "Can't say we haven't earned some of that. The last two months have been poor and we know which bits were down to us. If you ever want to tell us which bit got you, Mabli reads everything on Sunday nights.",
   "lang": "en",
   "in_reply_to_status_id": "1931063820940217127",
   "in_reply_to_status_id_str": "1931063820940217127",
   "in_reply_to_user_id": "1945250973",
   "in_reply_to_user_id_str": "1945250973",
   "in_reply_to_screen_name": "brisk_tandem_621875"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1930995046937529121"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "5",
   "id_str": "1930995046937529121",
   "id": "1930995046937529121",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Jun 06 14:27:50 +0000 2025",
   "favorited": false,
   "full_text": "Still four pairs left! Search 'winter mitt', we listed it badly.",
   "lang": "en",
   "in_reply_to_status_id": "1930966928323513110",
   "in_reply_to_status_id_str": "1930966928323513110",
   "in_reply_to_user_id": "1288800526",
   "in_reply_to_user_id_str": "1288800526",
   "in_reply_to_screen_name": "sunny_gate_190000"
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
    "138"
   ],
   "favorite_count": "178",
   "id_str": "1930956492895158562",
   "id": "1930956492895158562",
   "truncated": false,
   "retweet_count": "25",
   "created_at": "Fri Jun 06 11:54:38 +0000 2025",
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
      "1930599297577913089"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1930599297577913089",
   "id": "1930599297577913089",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jun 05 12:15:16 +0000 2025",
   "favorited": false,
   "full_text": "Well done YOU. We only pointed the camera, it was you that got filthy.",
   "lang": "en",
   "in_reply_to_status_id": "1930587608052665085",
   "in_reply_to_status_id_str": "1930587608052665085",
   "in_reply_to_user_id": "2827712052",
   "in_reply_to_user_id_str": "2827712052",
   "in_reply_to_screen_name": "lanky_spoke_1202442"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1930582096737209083"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1930582096737209083",
   "id": "1930582096737209083",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jun 05 11:06:55 +0000 2025",
   "favorited": false,
   "full_text": "Half eight from the shop door, back by half eleven. Nobody's dropped and there's always somebody at the back with a pump.",
   "lang": "en",
   "in_reply_to_status_id": "1930573909455801082",
   "in_reply_to_status_id_str": "1930573909455801082",
   "in_reply_to_user_id": "3841616278",
   "in_reply_to_user_id_str": "3841616278",
   "in_reply_to_screen_name": "ferny_stile_1869484"
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
    "157"
   ],
   "favorite_count": "12",
   "id_str": "1930286041789366556",
   "id": "1930286041789366556",
   "truncated": false,
   "retweet_count": "5",
   "created_at": "Wed Jun 04 15:30:30 +0000 2025",
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
      "1929832301982649060"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1929832301982649060",
   "id": "1929832301982649060",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 03 09:27:30 +0000 2025",
   "favorited": false,
   "full_text": "We've had a spoon come in as a tyre lever, but never as a truing tool. Did he teach anybody else how to do it?",
   "lang": "en",
   "in_reply_to_status_id": "1928919982142393033",
   "in_reply_to_status_id_str": "1928919982142393033",
   "in_reply_to_user_id": "1039253992",
   "in_reply_to_user_id_str": "1039253992",
   "in_reply_to_screen_name": "upland_acorn_25824"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1929820155278265058"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "93"
   ],
   "favorite_count": "4",
   "id_str": "1929820155278265058",
   "id": "1929820155278265058",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 03 08:39:14 +0000 2025",
   "favorited": false,
   "full_text": "Very kind of you. We'll pass the compliment on to Sprocket, who'll assume it was hers anyway.",
   "lang": "en",
   "in_reply_to_status_id": "1928892756915129030",
   "in_reply_to_status_id_str": "1928892756915129030",
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
      "1929816955024313056"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "100"
   ],
   "favorite_count": "0",
   "id_str": "1929816955024313056",
   "id": "1929816955024313056",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jun 03 08:26:31 +0000 2025",
   "favorited": false,
   "full_text": "'Worth the wait' makes us wonder how long it was. Are you pleased, or pleased but would like a word?",
   "lang": "en",
   "in_reply_to_status_id": "1929587316880313050",
   "in_reply_to_status_id_str": "1929587316880313050",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
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
    "215"
   ],
   "favorite_count": "11",
   "id_str": "1929575858041782552",
   "id": "1929575858041782552",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Mon Jun 02 16:28:29 +0000 2025",
   "favorited": false,
   "full_text": "🚨 FLASH SALE ALERT 🚨 For 48 HOURS ONLY, enjoy up to 25% OFF selected Kestrel models! Hurry, when they're gone they're GONE! Shop now 👉 link in bio! #FlashSale #BikeDeals #Kestrel #DontMissOut #HarrowAndPine #ShopNow",
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
    "204"
   ],
   "favorite_count": "9",
   "id_str": "1929558959190966551",
   "id": "1929558959190966551",
   "truncated": false,
   "retweet_count": "8",
   "created_at": "Mon Jun 02 15:21:20 +0000 2025",
   "favorited": false,
   "full_text": "Tell us you're a cyclist without telling us you're a cyclist! 😜 BEST answer wins a £25 voucher! Like, follow and tag 3 friends to enter! #TellMeWithoutTellingMe #Giveaway #Competition #CyclistLife #WinWin",
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
    "280"
   ],
   "favorite_count": "16",
   "id_str": "1929532858037174550",
   "id": "1929532858037174550",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Jun 02 13:37:37 +0000 2025",
   "favorited": false,
   "full_text": "Customer Spotlight! 🔦 From first-time buyer to confident trail explorer, James's journey is proof that with the right equipment ANYTHING is possible! We're so proud to be part of it! Tag us in your journey for a chance to be featured! #CustomerSpotlight #JourneyGoals #AnythingIs…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928870669710265026"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1928870669710265026",
   "id": "1928870669710265026",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 17:46:19 +0000 2025",
   "favorited": false,
   "full_text": "Do you mean the old Kestrel with the straight fork or this year's one? The answer's different for each.",
   "lang": "en",
   "in_reply_to_status_id": "1928867180049337025",
   "in_reply_to_status_id_str": "1928867180049337025",
   "in_reply_to_user_id": "1071031583",
   "in_reply_to_user_id_str": "1071031583",
   "in_reply_to_screen_name": "leafy_hub_46731"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928806635271097017"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "149"
   ],
   "favorite_count": "1",
   "id_str": "1928806635271097017",
   "id": "1928806635271097017",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 13:31:52 +0000 2025",
   "favorited": false,
   "full_text": "When you write that it 'came apart', do you mean it arrived in pieces as it should, or that it fell to bits? If it's the second please don't ride it.",
   "lang": "en",
   "in_reply_to_status_id": "1928781846934457004",
   "in_reply_to_status_id_str": "1928781846934457004",
   "in_reply_to_user_id": "4317173444",
   "in_reply_to_user_id_str": "4317173444",
   "in_reply_to_screen_name": "windy_clover_2182350"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928800910046137014"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1928800910046137014",
   "id": "1928800910046137014",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 13:09:07 +0000 2025",
   "favorited": false,
   "full_text": "It's a shame you feel that way. The trail guides are offered for inspiration only and riders are responsible for checking conditions themselves.",
   "lang": "en",
   "in_reply_to_status_id": "1928793360298937011",
   "in_reply_to_status_id_str": "1928793360298937011",
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
      "1928799886635961013"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1928799886635961013",
   "id": "1928799886635961013",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 13:05:03 +0000 2025",
   "favorited": false,
   "full_text": "That's a hard read, and we'd sooner have it than not. Something went wrong at our end for you to feel like that. Give us an order number, or only a date, and I'll find out what and tell you straight. – Tom",
   "lang": "en",
   "in_reply_to_status_id": "1928782413165497005",
   "in_reply_to_status_id_str": "1928782413165497005",
   "in_reply_to_user_id": "2851247954",
   "in_reply_to_user_id_str": "2851247954",
   "in_reply_to_screen_name": "wheelie_derailleur_1217926"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928795813966777012"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "7",
   "id_str": "1928795813966777012",
   "id": "1928795813966777012",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 12:48:52 +0000 2025",
   "favorited": false,
   "full_text": "Come up on a weekday morning if you can, it's quiet and you can take the Heron up Pen Ridge. Bring ID and a coat.",
   "lang": "en",
   "in_reply_to_status_id": "1928791372198841010",
   "in_reply_to_status_id_str": "1928791372198841010",
   "in_reply_to_user_id": "2485552486",
   "in_reply_to_user_id_str": "2485552486",
   "in_reply_to_screen_name": "sunny_saddle_977337"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928787207254969008"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1928787207254969008",
   "id": "1928787207254969008",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 12:14:40 +0000 2025",
   "favorited": false,
   "full_text": "When you say shorter, is it the videos, the rides or the opening hours you have in mind? We'd like to get the right one.",
   "lang": "en",
   "in_reply_to_status_id": "1928784350933945007",
   "in_reply_to_status_id_str": "1928784350933945007",
   "in_reply_to_user_id": "5199634523",
   "in_reply_to_user_id_str": "5199634523",
   "in_reply_to_screen_name": "rusty_bidon_2762917"
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
    "177"
   ],
   "favorite_count": "83",
   "id_str": "1928779493929910546",
   "id": "1928779493929910546",
   "truncated": false,
   "retweet_count": "4",
   "created_at": "Sat May 31 11:44:01 +0000 2025",
   "favorited": false,
   "full_text": "Fill in the blank: My perfect ride ends with ________! ☕🍰🍺 Most creative answer gets a shout-out in our stories! #FillInTheBlank #PerfectRide #ShoutOut #CyclingFun #WeekendVibes",
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
    "280"
   ],
   "favorite_count": "11",
   "id_str": "1928739501241270545",
   "id": "1928739501241270545",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 31 09:05:06 +0000 2025",
   "favorited": false,
   "full_text": "We're delighted to unveil our refreshed brand identity! ✨ Bold, dynamic and future-facing, it reflects our ongoing commitment to delivering premium rider experiences across every touchpoint. Let us know what you think! #Rebrand #NewLook #BrandRefresh #FutureFacing #Innovation #H…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928118480008120959"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1928118480008120959",
   "id": "1928118480008120959",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 29 15:57:23 +0000 2025",
   "favorited": false,
   "full_text": "We read this as a joke about the hill and then as a warning about the hill. Which should people take it for?",
   "lang": "en",
   "in_reply_to_status_id": "1928033230779320942",
   "in_reply_to_status_id_str": "1928033230779320942",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928097466545080956"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "5",
   "id_str": "1928097466545080956",
   "id": "1928097466545080956",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 29 14:33:53 +0000 2025",
   "favorited": false,
   "full_text": "What a thing to wake up to. Go raibh maith agat, and save us a seat on the Galway prom.",
   "lang": "en",
   "in_reply_to_status_id": "1928082555794360953",
   "in_reply_to_status_id_str": "1928082555794360953",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928053443130296950"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1928053443130296950",
   "id": "1928053443130296950",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 29 11:38:57 +0000 2025",
   "favorited": false,
   "full_text": "You've sent us so many people we've started a column for you in the diary. Heartfelt thanks.",
   "lang": "en",
   "in_reply_to_status_id": "1928040801498040946",
   "in_reply_to_status_id_str": "1928040801498040946",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928049383044024949"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1928049383044024949",
   "id": "1928049383044024949",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 29 11:22:49 +0000 2025",
   "favorited": false,
   "full_text": "Your daughter's Bramble left here with the fork on backwards. I built it, I was rushing before closing, and there's no excuse where kids are concerned. I'd like to drive over tonight and put it right. – Tom",
   "lang": "en",
   "in_reply_to_status_id": "1928022040376248937",
   "in_reply_to_status_id_str": "1928022040376248937",
   "in_reply_to_user_id": "1880506626",
   "in_reply_to_user_id_str": "1880506626",
   "in_reply_to_screen_name": "oaky_freewheel_579280"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928044286964664948"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1928044286964664948",
   "id": "1928044286964664948",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 29 11:02:34 +0000 2025",
   "favorited": false,
   "full_text": "Still four pairs left! Search 'winter mitt', we listed it badly.",
   "lang": "en",
   "in_reply_to_status_id": "1928021209904056936",
   "in_reply_to_status_id_str": "1928021209904056936",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928043016090552947"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1928043016090552947",
   "id": "1928043016090552947",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 29 10:57:31 +0000 2025",
   "favorited": false,
   "full_text": "Two seats left on the September trip. You can have them both until Sunday noon without paying, then we'll let the list know.",
   "lang": "en",
   "in_reply_to_status_id": "1928030332515256940",
   "in_reply_to_status_id_str": "1928030332515256940",
   "in_reply_to_user_id": "3477875263",
   "in_reply_to_user_id_str": "3477875263",
   "in_reply_to_screen_name": "leafy_heron_1630181"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1928035428594616943"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1928035428594616943",
   "id": "1928035428594616943",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 29 10:27:22 +0000 2025",
   "favorited": false,
   "full_text": "Four hundred miles and no rattles is what we like to hear. Thanks for coming back to tell us, hardly anybody does.",
   "lang": "en",
   "in_reply_to_status_id": "1928030521258936941",
   "in_reply_to_status_id_str": "1928030521258936941",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
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
    "269"
   ],
   "favorite_count": "88",
   "id_str": "1928019213415350540",
   "id": "1928019213415350540",
   "truncated": false,
   "retweet_count": "12",
   "created_at": "Thu May 29 09:22:56 +0000 2025",
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
    "239"
   ],
   "favorite_count": "7",
   "id_str": "1926948227249078538",
   "id": "1926948227249078538",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon May 26 10:27:13 +0000 2025",
   "favorited": false,
   "full_text": "Goals, goals, goals! 🎯 What's the ONE cycling goal you're going to absolutely SMASH this season? Let's inspire each other! Drop it in the comments and we'll share our favourites! 🔥 #GoalGetter #SmashIt #RideGoals #MotivationNation #BikeFam",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1925846886904760887"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1925846886904760887",
   "id": "1925846886904760887",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri May 23 09:30:53 +0000 2025",
   "favorited": false,
   "full_text": "That's a hard read, and we'd sooner have it than not. Something went wrong at our end for you to feel like that. Give us an order number, or only a date, and I'll find out what and tell you straight. – Tom",
   "lang": "en",
   "in_reply_to_status_id": "1925618259588024812",
   "in_reply_to_status_id_str": "1925618259588024812",
   "in_reply_to_user_id": "2176359676",
   "in_reply_to_user_id_str": "2176359676",
   "in_reply_to_screen_name": "zigzag_hare_773920"
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
    "156"
   ],
   "favorite_count": "7",
   "id_str": "1925585028117430534",
   "id": "1925585028117430534",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Thu May 22 16:10:21 +0000 2025",
   "favorited": false,
   "full_text": "Quick question: are you a morning rider 🌅 or an evening rider 🌇? Comment below and tag your riding buddy! #MorningRide #EveningRide #RideBuddies #TagAFriend",
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
    "280"
   ],
   "favorite_count": "24",
   "id_str": "1925570478076854533",
   "id": "1925570478076854533",
   "truncated": false,
   "retweet_count": "5",
   "created_at": "Thu May 22 15:12:32 +0000 2025",
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
      "1924836453905336771"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1924836453905336771",
   "id": "1924836453905336771",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 14:35:47 +0000 2025",
   "favorited": false,
   "full_text": "We can see the double payment, though from our side it appears that the button may have been pressed more than once.",
   "lang": "en",
   "in_reply_to_status_id": "1924462695281592724",
   "in_reply_to_status_id_str": "1924462695281592724",
   "in_reply_to_user_id": "3058820755",
   "in_reply_to_user_id_str": "3058820755",
   "in_reply_to_screen_name": "yonder_lane_1354487"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924799216874424770"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1924799216874424770",
   "id": "1924799216874424770",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 12:07:49 +0000 2025",
   "favorited": false,
   "full_text": "We like the sound of 'ladies first' but aren't sure what it is: a women's ride, an earlier start, or a different order on the hill?",
   "lang": "en",
   "in_reply_to_status_id": "1924773480625080762",
   "in_reply_to_status_id_str": "1924773480625080762",
   "in_reply_to_user_id": "3138859315",
   "in_reply_to_user_id_str": "3138859315",
   "in_reply_to_screen_name": "yonder_derailleur_1407144"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924778513789880765"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1924778513789880765",
   "id": "1924778513789880765",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 10:45:33 +0000 2025",
   "favorited": false,
   "full_text": "Dear rider, we apologise for any disappointment. Your remarks have been noted and forwarded. Kind regards, Customer Relations.",
   "lang": "en",
   "in_reply_to_status_id": "1924766631326648759",
   "in_reply_to_status_id_str": "1924766631326648759",
   "in_reply_to_user_id": "2270927161",
   "in_reply_to_user_id_str": "2270927161",
   "in_reply_to_screen_name": "gravel_hub_836136"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924768363574200760"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1924768363574200760",
   "id": "1924768363574200760",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 10:05:13 +0000 2025",
   "favorited": false,
   "full_text": "That was a rude answer and it came from our account, so it's ours. Nobody should get a form letter back when they've written three paragraphs. I'm sorry. I've read all three now, can I call you this evening? – Mabli",
   "lang": "en",
   "in_reply_to_status_id": "1924420525749176721",
   "in_reply_to_status_id_str": "1924420525749176721",
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
      "1924759123522488754"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1924759123522488754",
   "id": "1924759123522488754",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 09:28:30 +0000 2025",
   "favorited": false,
   "full_text": "The Rotterdam wind sounds like a hill that follows you round. Do you leave the motor on full against it, or save some for the way home?",
   "lang": "en",
   "in_reply_to_status_id": "1924413324129208715",
   "in_reply_to_status_id_str": "1924413324129208715",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924756745352120753"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "6",
   "id_str": "1924756745352120753",
   "id": "1924756745352120753",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 09:19:03 +0000 2025",
   "favorited": false,
   "full_text": "From Pune to a shed in Harrowby, that's a long way for a B-screw to travel. We're chuffed, thank you.",
   "lang": "en",
   "in_reply_to_status_id": "1924418688644024719",
   "in_reply_to_status_id_str": "1924418688644024719",
   "in_reply_to_user_id": "3529279850",
   "in_reply_to_user_id_str": "3529279850",
   "in_reply_to_screen_name": "bramble_wren_1663999"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924755566752696752"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "3",
   "id_str": "1924755566752696752",
   "id": "1924755566752696752",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 09:14:22 +0000 2025",
   "favorited": false,
   "full_text": "Spare keys, yes. The number's stamped on the lock barrel, send us that privately and it's £12 posted.",
   "lang": "en",
   "in_reply_to_status_id": "1924417472295864718",
   "in_reply_to_status_id_str": "1924417472295864718",
   "in_reply_to_user_id": "4217507888",
   "in_reply_to_user_id_str": "4217507888",
   "in_reply_to_screen_name": "wobbly_mitten_2116781"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924755512226744751"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "118"
   ],
   "favorite_count": "0",
   "id_str": "1924755512226744751",
   "id": "1924755512226744751",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 09:14:09 +0000 2025",
   "favorited": false,
   "full_text": "It looks as if the address was entered this way at checkout, so we'd be unable to redirect the parcel at our own cost.",
   "lang": "en",
   "in_reply_to_status_id": "1924417468101560717",
   "in_reply_to_status_id_str": "1924417468101560717",
   "in_reply_to_user_id": "4855520504",
   "in_reply_to_user_id_str": "4855520504",
   "in_reply_to_screen_name": "misty_tandem_2536526"
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
    "214"
   ],
   "favorite_count": "42",
   "id_str": "1924753628984246531",
   "id": "1924753628984246531",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 09:06:40 +0000 2025",
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
      "1924747761152952742"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1924747761152952742",
   "id": "1924747761152952742",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 08:43:21 +0000 2025",
   "favorited": false,
   "full_text": "Dear rider, we apologise for any disappointment. Your remarks have been noted and forwarded. Kind regards, Customer Relations.",
   "lang": "en",
   "in_reply_to_status_id": "1924411625436088711",
   "in_reply_to_status_id_str": "1924411625436088711",
   "in_reply_to_user_id": "3276589698",
   "in_reply_to_user_id_str": "3276589698",
   "in_reply_to_screen_name": "gentle_stile_1497756"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924745945019320740"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1924745945019320740",
   "id": "1924745945019320740",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 08:36:08 +0000 2025",
   "favorited": false,
   "full_text": "We note your frustration. Many of the factors involved are global and not within any single shop's power to change.",
   "lang": "en",
   "in_reply_to_status_id": "1924424011215800722",
   "in_reply_to_status_id_str": "1924424011215800722",
   "in_reply_to_user_id": "2781405536",
   "in_reply_to_user_id_str": "2781405536",
   "in_reply_to_screen_name": "early_lane_1171977"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1924744267297720737"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "0",
   "id_str": "1924744267297720737",
   "id": "1924744267297720737",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 20 08:29:28 +0000 2025",
   "favorited": false,
   "full_text": "That comment did more good than a month of the adverts. We're grateful, and a bit embarrassed about the adverts.",
   "lang": "en",
   "in_reply_to_status_id": "1924440159286200723",
   "in_reply_to_status_id_str": "1924440159286200723",
   "in_reply_to_user_id": "5199634523",
   "in_reply_to_user_id_str": "5199634523",
   "in_reply_to_screen_name": "rusty_bidon_2762917"
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
    "188"
   ],
   "favorite_count": "363",
   "id_str": "1924408714589110530",
   "id": "1924408714589110530",
   "truncated": false,
   "retweet_count": "10",
   "created_at": "Mon May 19 10:16:06 +0000 2025",
   "favorited": false,
   "full_text": "Another happy customer rolling out the door! 🎉 Congratulations on your brand-new Kestrel, enjoy the ride! 🚵 Could YOU be next? #NewBikeDay #HappyCustomer #KestrelCrew #CouldBeYou #BikeLove",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923676166812600652"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "38"
   ],
   "favorite_count": "0",
   "id_str": "1923676166812600652",
   "id": "1923676166812600652",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 17 09:45:13 +0000 2025",
   "favorited": false,
   "full_text": "Yes, dogs welcome, on the left please.",
   "lang": "en",
   "in_reply_to_status_id": "1923510412112824644",
   "in_reply_to_status_id_str": "1923510412112824644",
   "in_reply_to_user_id": "1883650244",
   "in_reply_to_user_id_str": "1883650244",
   "in_reply_to_screen_name": "windy_newt_581348"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923675982263224651"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1923675982263224651",
   "id": "1923675982263224651",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 17 09:44:29 +0000 2025",
   "favorited": false,
   "full_text": "Both of the medium Kestrels have gone but six are on the water, due around the 20th. I can text you the minute they're in, no deposit.",
   "lang": "en",
   "in_reply_to_status_id": "1923528166601656646",
   "in_reply_to_status_id_str": "1923528166601656646",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923652066341816649"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1923652066341816649",
   "id": "1923652066341816649",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 17 08:09:27 +0000 2025",
   "favorited": false,
   "full_text": "Still four pairs left! Search 'winter mitt', we listed it badly.",
   "lang": "en",
   "in_reply_to_status_id": "1923439591289784637",
   "in_reply_to_status_id_str": "1923439591289784637",
   "in_reply_to_user_id": "1509713087",
   "in_reply_to_user_id_str": "1509713087",
   "in_reply_to_screen_name": "sleepy_climber_335337"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923439415129016636"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1923439415129016636",
   "id": "1923439415129016636",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri May 16 18:04:27 +0000 2025",
   "favorited": false,
   "full_text": "Thank you for your comment. We always welcome feedback from our community, positive or negative.",
   "lang": "en",
   "in_reply_to_status_id": "1923418670101432634",
   "in_reply_to_status_id_str": "1923418670101432634",
   "in_reply_to_user_id": "1977028564",
   "in_reply_to_user_id_str": "1977028564",
   "in_reply_to_screen_name": "windy_clover_642781"
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
    "217"
   ],
   "favorite_count": "117",
   "id_str": "1923423120257974525",
   "id": "1923423120257974525",
   "truncated": false,
   "retweet_count": "13",
   "created_at": "Fri May 16 16:59:42 +0000 2025",
   "favorited": false,
   "full_text": "Crafted. Curated. Considered. Our new apparel edit brings together technical excellence and timeless style, so that you look as good as you ride! 😎 Shop the look! #RideInStyle #TrailFashion #ApparelEdit #CuratedForYou",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1923401427317688631"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1923401427317688631",
   "id": "1923401427317688631",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri May 16 15:33:30 +0000 2025",
   "favorited": false,
   "full_text": "Medium at 5'7, as long as your legs aren't all of it. Pop your inside leg measurement here and I'll confirm before you pay.",
   "lang": "en",
   "in_reply_to_status_id": "1923067409724344579",
   "in_reply_to_status_id_str": "1923067409724344579",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
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
    "278"
   ],
   "favorite_count": "64",
   "id_str": "1923398956872630524",
   "id": "1923398956872630524",
   "truncated": false,
   "retweet_count": "8",
   "created_at": "Fri May 16 15:23:41 +0000 2025",
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
      "1923056152212408576"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1923056152212408576",
   "id": "1923056152212408576",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 15 16:41:30 +0000 2025",
   "favorited": false,
   "full_text": "When you say shorter, is it the videos, the rides or the opening hours you have in mind? We'd like to get the right one.",
   "lang": "en",
   "in_reply_to_status_id": "1923053472052152575",
   "in_reply_to_status_id_str": "1923053472052152575",
   "in_reply_to_user_id": "3195361973",
   "in_reply_to_user_id_str": "3195361973",
   "in_reply_to_screen_name": "brisk_heron_1444317"
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
   "favorite_count": "114",
   "id_str": "1923052188595126521",
   "id": "1923052188595126521",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Thu May 15 16:25:45 +0000 2025",
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
      "1922565561250744564"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1922565561250744564",
   "id": "1922565561250744564",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed May 14 08:12:04 +0000 2025",
   "favorited": false,
   "full_text": "Turns out our contact form has been eating attachments since the weekend, which is why we kept asking you for a photo you'd already sent. Email it to the shop with your order number in the title, I'm watching for it. – Mabli",
   "lang": "en",
   "in_reply_to_status_id": "1922365157405624557",
   "in_reply_to_status_id_str": "1922365157405624557",
   "in_reply_to_user_id": "1762403239",
   "in_reply_to_user_id_str": "1762403239",
   "in_reply_to_screen_name": "quarry_otter_501581"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922364092052408556"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1922364092052408556",
   "id": "1922364092052408556",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 13 18:51:30 +0000 2025",
   "favorited": false,
   "full_text": "It'll work with ten speed as well, just leave out the thin spacer. There's a drawing at the end of the video that I'd skip to if I were you.",
   "lang": "en",
   "in_reply_to_status_id": "1922339953832888554",
   "in_reply_to_status_id_str": "1922339953832888554",
   "in_reply_to_user_id": "4855520504",
   "in_reply_to_user_id_str": "4855520504",
   "in_reply_to_screen_name": "misty_tandem_2536526"
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
   "favorite_count": "66",
   "id_str": "1922324577514422519",
   "id": "1922324577514422519",
   "truncated": false,
   "retweet_count": "7",
   "created_at": "Tue May 13 16:14:29 +0000 2025",
   "favorited": false,
   "full_text": "At Harrow &amp; Pine, we believe every journey starts with a single pedal stroke. That's why we're proud to present our Ultimate Reservoir Experience! 🌅\n\n📍 Location: Tarrow Reservoir\n⏱️ Duration: 2 to 3 hours of pure joy\n💪 Level: something for EVERYONE!\n📸 Must-have photo moment: the…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922304331609016553"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1922304331609016553",
   "id": "1922304331609016553",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 13 14:54:02 +0000 2025",
   "favorited": false,
   "full_text": "Straight from us, we don't sell through anybody else. The shop page is in the profile, and the phone works too.",
   "lang": "en",
   "in_reply_to_status_id": "1922233661780920532",
   "in_reply_to_status_id_str": "1922233661780920532",
   "in_reply_to_user_id": "3607363957",
   "in_reply_to_user_id_str": "3607363957",
   "in_reply_to_screen_name": "canal_badger_1715371"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922245988840376543"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1922245988840376543",
   "id": "1922245988840376543",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 13 11:02:12 +0000 2025",
   "favorited": false,
   "full_text": "Your nan is now our favourite customer, tell her the next map's being drawn in bigger letters on her account.",
   "lang": "en",
   "in_reply_to_status_id": "1922230704796600527",
   "in_reply_to_status_id_str": "1922230704796600527",
   "in_reply_to_user_id": "1288800526",
   "in_reply_to_user_id_str": "1288800526",
   "in_reply_to_screen_name": "sunny_gate_190000"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1922243195433912539"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "93"
   ],
   "favorite_count": "0",
   "id_str": "1922243195433912539",
   "id": "1922243195433912539",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 13 10:51:06 +0000 2025",
   "favorited": false,
   "full_text": "Very kind of you. We'll pass the compliment on to Sprocket, who'll assume it was hers anyway.",
   "lang": "en",
   "in_reply_to_status_id": "1922237398905784536",
   "in_reply_to_status_id_str": "1922237398905784536",
   "in_reply_to_user_id": "3781970002",
   "in_reply_to_user_id_str": "3781970002",
   "in_reply_to_screen_name": "mossy_flask_1830243"
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
    "138"
   ],
   "favorite_count": "377",
   "id_str": "1922227022197686518",
   "id": "1922227022197686518",
   "truncated": false,
   "retweet_count": "99",
   "created_at": "Tue May 13 09:46:50 +0000 2025",
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
      "1922207296385976518"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1922207296385976518",
   "id": "1922207296385976518",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 13 08:28:27 +0000 2025",
   "favorited": false,
   "full_text": "Kids under fourteen need a grown-up with them on the ride, it can be any grown-up, provided they know each other.",
   "lang": "en",
   "in_reply_to_status_id": "1921863397012408507",
   "in_reply_to_status_id_str": "1921863397012408507",
   "in_reply_to_user_id": "4707593979",
   "in_reply_to_user_id_str": "4707593979",
   "in_reply_to_screen_name": "hilly_climber_2439206"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1921262810428344491"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1921262810428344491",
   "id": "1921262810428344491",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 10 17:55:24 +0000 2025",
   "favorited": false,
   "full_text": "Otter for lanes, Kestrel for trails. Borrow each for an hour if you're torn.",
   "lang": "en",
   "in_reply_to_status_id": "1921256435086264490",
   "in_reply_to_status_id_str": "1921256435086264490",
   "in_reply_to_user_id": "5094870896",
   "in_reply_to_user_id_str": "5094870896",
   "in_reply_to_screen_name": "early_badger_2693994"
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
    "228"
   ],
   "favorite_count": "31",
   "id_str": "1920828137927606514",
   "id": "1920828137927606514",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Fri May 09 13:08:10 +0000 2025",
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
      "1920452265374648464"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "6",
   "id_str": "1920452265374648464",
   "id": "1920452265374648464",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 08 12:14:35 +0000 2025",
   "favorited": false,
   "full_text": "Obrigado, danke, merci, however we ought to say it: thank you for writing in your third language just to be nice to us.",
   "lang": "en",
   "in_reply_to_status_id": "1920412247520184460",
   "in_reply_to_status_id_str": "1920412247520184460",
   "in_reply_to_user_id": "1557974056",
   "in_reply_to_user_id_str": "1557974056",
   "in_reply_to_screen_name": "early_sprocket_367088"
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
    "263"
   ],
   "favorite_count": "27",
   "id_str": "1920408069993398513",
   "id": "1920408069993398513",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Thu May 08 09:18:58 +0000 2025",
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
      "1920181283976120454"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1920181283976120454",
   "id": "1920181283976120454",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed May 07 18:17:48 +0000 2025",
   "favorited": false,
   "full_text": "Your nan is now our favourite customer, tell her the next map's being drawn in bigger letters on her account.",
   "lang": "en",
   "in_reply_to_status_id": "1920161793045432452",
   "in_reply_to_status_id_str": "1920161793045432452",
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
    "197"
   ],
   "favorite_count": "68",
   "id_str": "1920134769144758511",
   "id": "1920134769144758511",
   "truncated": false,
   "retweet_count": "11",
   "created_at": "Wed May 07 15:12:58 +0000 2025",
   "favorited": false,
   "full_text": "Meet Sprocket, our official Chief Happiness Officer! 😻 She's feline good about our new collection, and we think you will too! Shop now! #ShopCat #CatsOfBikes #Purrfect #CaturdayVibes #HarrowAndPine",
   "lang": "en"
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
    "266"
   ],
   "favorite_count": "16",
   "id_str": "1919791251452854507",
   "id": "1919791251452854507",
   "truncated": false,
   "retweet_count": "5",
   "created_at": "Tue May 06 16:27:57 +0000 2025",
   "favorited": false,
   "full_text": "Double the adventure, double the value! 🚵‍♀️🚵 Purchase any two bikes this month and receive a complimentary service plan worth £95 on each! Perfect for couples, families and besties! Enquire today! #DoubleTheFun #CoupleGoals #BikeBundle #ValueForMoney #HarrowAndPine",
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
   "favorite_count": "7",
   "id_str": "1919786054710198506",
   "id": "1919786054710198506",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Tue May 06 16:07:18 +0000 2025",
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
      "1919718576747448434"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1919718576747448434",
   "id": "1919718576747448434",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 11:39:10 +0000 2025",
   "favorited": false,
   "full_text": "From Pune to a shed in Harrowby, that's a long way for a B-screw to travel. We're chuffed, thank you.",
   "lang": "en",
   "in_reply_to_status_id": "1918728507093944387",
   "in_reply_to_status_id_str": "1918728507093944387",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
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
    "157"
   ],
   "favorite_count": "39",
   "id_str": "1919699136148406505",
   "id": "1919699136148406505",
   "truncated": false,
   "retweet_count": "20",
   "created_at": "Tue May 06 10:21:55 +0000 2025",
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
      "1919696481153976430"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1919696481153976430",
   "id": "1919696481153976430",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 10:11:22 +0000 2025",
   "favorited": false,
   "full_text": "Heard. Whatever happened, we clearly didn't put it right when we had the chance. I'd like another go: leave a message with any detail at all and I'll ring rather than type. – Mabli",
   "lang": "en",
   "in_reply_to_status_id": "1919546757084088419",
   "in_reply_to_status_id_str": "1919546757084088419",
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
      "1919672489735096423"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "105"
   ],
   "favorite_count": "0",
   "id_str": "1919672489735096423",
   "id": "1919672489735096423",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue May 06 08:36:02 +0000 2025",
   "favorited": false,
   "full_text": "We can't tell if this is a compliment or a very dry complaint, and we admire it either way. Which was it?",
   "lang": "en",
   "in_reply_to_status_id": "1919314942096312410",
   "in_reply_to_status_id_str": "1919314942096312410",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
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
    "280"
   ],
   "favorite_count": "27",
   "id_str": "1919352736969654503",
   "id": "1919352736969654503",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Mon May 05 11:25:27 +0000 2025",
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
    "152"
   ],
   "favorite_count": "70",
   "id_str": "1919305395860406502",
   "id": "1919305395860406502",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Mon May 05 08:17:20 +0000 2025",
   "favorited": false,
   "full_text": "FREE helmet worth £60 with EVERY Heron purchased in May! 🎉 Offer strictly limited, so act fast! #FreeHelmet #HeronEBike #LimitedOffer #ActFast #MayDeals",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1918738321765304389"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "1",
   "id_str": "1918738321765304389",
   "id": "1918738321765304389",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 03 18:43:59 +0000 2025",
   "favorited": false,
   "full_text": "That comment did more good than a month of the adverts. We're grateful, and a bit embarrassed about the adverts.",
   "lang": "en",
   "in_reply_to_status_id": "1918720189789112382",
   "in_reply_to_status_id_str": "1918720189789112382",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1918735486415800388"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1918735486415800388",
   "id": "1918735486415800388",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 03 18:32:43 +0000 2025",
   "favorited": false,
   "full_text": "That's made our Tuesday. Tom has read it out twice, the second time in a voice.",
   "lang": "en",
   "in_reply_to_status_id": "1918723071275960383",
   "in_reply_to_status_id_str": "1918723071275960383",
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
      "1918728096052152386"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1918728096052152386",
   "id": "1918728096052152386",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat May 03 18:03:21 +0000 2025",
   "favorited": false,
   "full_text": "Is the discount you mention one of ours? We can't find it, and we don't want anyone turned away at the till. Where did you see it?",
   "lang": "en",
   "in_reply_to_status_id": "1918724128240568384",
   "in_reply_to_status_id_str": "1918724128240568384",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
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
    "258"
   ],
   "favorite_count": "38",
   "id_str": "1918706050790326500",
   "id": "1918706050790326500",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Sat May 03 16:35:45 +0000 2025",
   "favorited": false,
   "full_text": "Treat the special rider in your life! 🎁 Our hand-picked gift edit has something for EVERYONE, from premium accessories to must-have apparel. Order by Friday for guaranteed delivery! Shop the edit now! #GiftGuide #GiftsForCyclists #ShopTheEdit #PerfectPresent",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1917852484760504306"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "3",
   "id_str": "1917852484760504306",
   "id": "1917852484760504306",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu May 01 08:03:59 +0000 2025",
   "favorited": false,
   "full_text": "Well done YOU. We only pointed the camera, it was you that got filthy.",
   "lang": "en",
   "in_reply_to_status_id": "1917686121886648299",
   "in_reply_to_status_id_str": "1917686121886648299",
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
    "251"
   ],
   "favorite_count": "40",
   "id_str": "1917261314388918491",
   "id": "1917261314388918491",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Tue Apr 29 16:54:53 +0000 2025",
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
      "1917133274870712216"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1917133274870712216",
   "id": "1917133274870712216",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 29 08:26:06 +0000 2025",
   "favorited": false,
   "full_text": "Wax for dry, oil for our sort of winter. If you'll only ever own one, a wet lube wiped down to almost nothing is right most days of the year.",
   "lang": "en",
   "in_reply_to_status_id": "1916843167445944179",
   "in_reply_to_status_id_str": "1916843167445944179",
   "in_reply_to_user_id": "4855520504",
   "in_reply_to_user_id_str": "4855520504",
   "in_reply_to_screen_name": "misty_tandem_2536526"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1917132868023224214"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1917132868023224214",
   "id": "1917132868023224214",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 29 08:24:29 +0000 2025",
   "favorited": false,
   "full_text": "Thank you for bringing this to our attention. We have passed it on internally. Please do not hesitate to contact us with any further questions.",
   "lang": "en",
   "in_reply_to_status_id": "1916387078828984138",
   "in_reply_to_status_id_str": "1916387078828984138",
   "in_reply_to_user_id": "1122436170",
   "in_reply_to_user_id_str": "1122436170",
   "in_reply_to_screen_name": "bramble_kestrel_80550"
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
    "192"
   ],
   "favorite_count": "31",
   "id_str": "1916456448422838489",
   "id": "1916456448422838489",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sun Apr 27 11:36:38 +0000 2025",
   "favorited": false,
   "full_text": "The kitchen table, 11 p.m., Mabli choosing next year's colours from forty little painted tin lids. They all look the same by lamplight. She has ruled out anything with the word 'sunset' in it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914659193353143954"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1914659193353143954",
   "id": "1914659193353143954",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 22 12:34:59 +0000 2025",
   "favorited": false,
   "full_text": "Knees like yours are the reason we built it. Thanks for telling us, and give those hills our regards.",
   "lang": "en",
   "in_reply_to_status_id": "1914643385021367950",
   "in_reply_to_status_id_str": "1914643385021367950",
   "in_reply_to_user_id": "5091727278",
   "in_reply_to_user_id_str": "5091727278",
   "in_reply_to_screen_name": "ferny_hare_2691925"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914648904725431951"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1914648904725431951",
   "id": "1914648904725431951",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 22 11:54:06 +0000 2025",
   "favorited": false,
   "full_text": "Anything up to 29 by 2.4 in the back, 2.6 at the front. More than that and you'll be sanding your own frame.",
   "lang": "en",
   "in_reply_to_status_id": "1914280720331703877",
   "in_reply_to_status_id_str": "1914280720331703877",
   "in_reply_to_user_id": "3195361973",
   "in_reply_to_user_id_str": "3195361973",
   "in_reply_to_screen_name": "brisk_heron_1444317"
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
   "favorite_count": "46",
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
      "1914612242314167933"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1914612242314167933",
   "id": "1914612242314167933",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 22 09:28:25 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1914276135957431875",
   "in_reply_to_status_id_str": "1914276135957431875",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914601970463671920"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1914601970463671920",
   "id": "1914601970463671920",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 22 08:47:36 +0000 2025",
   "favorited": false,
   "full_text": "Wrong seatpost, our fault, plain and simple. Right one's posted today, keep the other.",
   "lang": "en",
   "in_reply_to_status_id": "1914285493449655879",
   "in_reply_to_status_id_str": "1914285493449655879",
   "in_reply_to_user_id": "1670979372",
   "in_reply_to_user_id_str": "1670979372",
   "in_reply_to_screen_name": "lanky_fox_441433"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914600791864247918"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1914600791864247918",
   "id": "1914600791864247918",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 22 08:42:55 +0000 2025",
   "favorited": false,
   "full_text": "Diolch o galon, from both of us. The photo of her in the helmet is up behind the till.",
   "lang": "en",
   "in_reply_to_status_id": "1914373460587447884",
   "in_reply_to_status_id_str": "1914373460587447884",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914599319663543916"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1914599319663543916",
   "id": "1914599319663543916",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 22 08:37:04 +0000 2025",
   "favorited": false,
   "full_text": "Did you mean our Saturday ride or the club's? We think both went past the mill, but only one of us had cake.",
   "lang": "en",
   "in_reply_to_status_id": "1914269651563447872",
   "in_reply_to_status_id_str": "1914269651563447872",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914593825125303901"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "3",
   "id_str": "1914593825125303901",
   "id": "1914593825125303901",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 22 08:15:14 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1914266317091767871",
   "in_reply_to_status_id_str": "1914266317091767871",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1914591753139127896"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1914591753139127896",
   "id": "1914591753139127896",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 22 08:07:00 +0000 2025",
   "favorited": false,
   "full_text": "Yes, any amount and no end date, on paper or by email.",
   "lang": "en",
   "in_reply_to_status_id": "1914273292219319874",
   "in_reply_to_status_id_str": "1914273292219319874",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
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
   "favorite_count": "122",
   "id_str": "1914264840696758480",
   "id": "1914264840696758480",
   "truncated": false,
   "retweet_count": "6",
   "created_at": "Mon Apr 21 10:27:58 +0000 2025",
   "favorited": false,
   "full_text": "Gears jumping after winter? In this order, please:\n\nOne. Clean the cable and put a drop of oil where it goes into the outer. That alone sorts half the bikes we see in March.\n\nTwo. Look at the hanger from behind. If it's bent, stop, nothing below will help.\n\nThree. Second smalles…",
   "lang": "en"
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
    "280"
   ],
   "favorite_count": "6",
   "id_str": "1913253241680822467",
   "id": "1913253241680822467",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Apr 18 15:28:14 +0000 2025",
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
      "1913144495961015690"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1913144495961015690",
   "id": "1913144495961015690",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Apr 18 08:16:07 +0000 2025",
   "favorited": false,
   "full_text": "Is the discount you mention one of ours? We can't find it, and we don't want anyone turned away at the till. Where did you see it?",
   "lang": "en",
   "in_reply_to_status_id": "1913029488145335684",
   "in_reply_to_status_id_str": "1913029488145335684",
   "in_reply_to_user_id": "3171826071",
   "in_reply_to_user_id_str": "3171826071",
   "in_reply_to_screen_name": "tarmac_thistle_1428832"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912918724965303676"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1912918724965303676",
   "id": "1912918724965303676",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 17 17:18:59 +0000 2025",
   "favorited": false,
   "full_text": "'I could use one of these' – one to buy, or a lend of ours for an afternoon? We can do both.",
   "lang": "en",
   "in_reply_to_status_id": "1912843021972407668",
   "in_reply_to_status_id_str": "1912843021972407668",
   "in_reply_to_user_id": "3142002933",
   "in_reply_to_user_id_str": "3142002933",
   "in_reply_to_screen_name": "brisk_bidon_1409212"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912918255203255675"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1912918255203255675",
   "id": "1912918255203255675",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 17 17:17:07 +0000 2025",
   "favorited": false,
   "full_text": "Not certain whether you're asking how it's done or why on earth we'd do it. Both are fair, which one?",
   "lang": "en",
   "in_reply_to_status_id": "1912915486962615674",
   "in_reply_to_status_id_str": "1912915486962615674",
   "in_reply_to_user_id": "3058820755",
   "in_reply_to_user_id_str": "3058820755",
   "in_reply_to_screen_name": "yonder_lane_1354487"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912851075036087670"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1912851075036087670",
   "id": "1912851075036087670",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 17 12:50:10 +0000 2025",
   "favorited": false,
   "full_text": "Membership's £40 a year, sign up at the till or on the website, and it starts the day you first use it.",
   "lang": "en",
   "in_reply_to_status_id": "1912829411455927660",
   "in_reply_to_status_id_str": "1912829411455927660",
   "in_reply_to_user_id": "3477875263",
   "in_reply_to_user_id_str": "3477875263",
   "in_reply_to_screen_name": "leafy_heron_1630181"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912840530555831666"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1912840530555831666",
   "id": "1912840530555831666",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 17 12:08:16 +0000 2025",
   "favorited": false,
   "full_text": "It'll work with ten speed as well, just leave out the thin spacer. There's a drawing at the end of the video that I'd skip to if I were you.",
   "lang": "en",
   "in_reply_to_status_id": "1912837196084151663",
   "in_reply_to_status_id_str": "1912837196084151663",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912828547429303659"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1912828547429303659",
   "id": "1912828547429303659",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 17 11:20:39 +0000 2025",
   "favorited": false,
   "full_text": "Yes, the rear wheel's sold on its own, £165 built by Tom. About a week, since he only does four a day and won't be hurried.",
   "lang": "en",
   "in_reply_to_status_id": "1912821882680247651",
   "in_reply_to_status_id_str": "1912821882680247651",
   "in_reply_to_user_id": "1705900581",
   "in_reply_to_user_id_str": "1705900581",
   "in_reply_to_screen_name": "jolly_derailleur_464408"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912826680964023656"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1912826680964023656",
   "id": "1912826680964023656",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 17 11:13:14 +0000 2025",
   "favorited": false,
   "full_text": "Do you mean the old Kestrel with the straight fork or this year's one? The answer's different for each.",
   "lang": "en",
   "in_reply_to_status_id": "1912820616000439649",
   "in_reply_to_status_id_str": "1912820616000439649",
   "in_reply_to_user_id": "2440435135",
   "in_reply_to_user_id_str": "2440435135",
   "in_reply_to_screen_name": "damp_mudguard_947654"
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
   "favorite_count": "317",
   "id_str": "1912818699203510465",
   "id": "1912818699203510465",
   "truncated": false,
   "retweet_count": "16",
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
      "1912537261405111643"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1912537261405111643",
   "id": "1912537261405111643",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 16:03:11 +0000 2025",
   "favorited": false,
   "full_text": "Clockwise, nearly always. Going the other way you meet the steep bit at mile two with cold legs.",
   "lang": "en",
   "in_reply_to_status_id": "1912487412102071632",
   "in_reply_to_status_id_str": "1912487412102071632",
   "in_reply_to_user_id": "2184601365",
   "in_reply_to_user_id_str": "2184601365",
   "in_reply_to_screen_name": "drizzly_badger_779343"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912518621918135640"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1912518621918135640",
   "id": "1912518621918135640",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 14:49:07 +0000 2025",
   "favorited": false,
   "full_text": "Hi! For help with orders, press 'Support' in the menu. Our friendly advisers are available Monday to Friday, 9 to 5. ^Team",
   "lang": "en",
   "in_reply_to_status_id": "1912509432198071639",
   "in_reply_to_status_id_str": "1912509432198071639",
   "in_reply_to_user_id": "1797324448",
   "in_reply_to_user_id_str": "1797324448",
   "in_reply_to_screen_name": "wobbly_climber_524555"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912502847140791638"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "4",
   "id_str": "1912502847140791638",
   "id": "1912502847140791638",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 13:46:26 +0000 2025",
   "favorited": false,
   "full_text": "Eleven point four kilos for the large, without pedals, on the potato scales next door. Brochure says eleven two.",
   "lang": "en",
   "in_reply_to_status_id": "1912499604943799637",
   "in_reply_to_status_id_str": "1912499604943799637",
   "in_reply_to_user_id": "3058820755",
   "in_reply_to_user_id_str": "3058820755",
   "in_reply_to_screen_name": "yonder_lane_1354487"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912498027885495636"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "6",
   "id_str": "1912498027885495636",
   "id": "1912498027885495636",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 13:27:17 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1912494584361911635",
   "in_reply_to_status_id_str": "1912494584361911635",
   "in_reply_to_user_id": "1649397923",
   "in_reply_to_user_id_str": "1649397923",
   "in_reply_to_screen_name": "rusty_helmet_427235"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912490369086391634"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1912490369086391634",
   "id": "1912490369086391634",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 12:56:51 +0000 2025",
   "favorited": false,
   "full_text": "Well done YOU. We only pointed the camera, it was you that got filthy.",
   "lang": "en",
   "in_reply_to_status_id": "1912485017154487631",
   "in_reply_to_status_id_str": "1912485017154487631",
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
      "1912488171271095633"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1912488171271095633",
   "id": "1912488171271095633",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 12:48:07 +0000 2025",
   "favorited": false,
   "full_text": "Diolch o galon, from both of us. The photo of her in the helmet is up behind the till.",
   "lang": "en",
   "in_reply_to_status_id": "1912466746766263626",
   "in_reply_to_status_id_str": "1912466746766263626",
   "in_reply_to_user_id": "4561621907",
   "in_reply_to_user_id_str": "4561621907",
   "in_reply_to_screen_name": "pebbly_hub_2343172"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912466990035895628"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1912466990035895628",
   "id": "1912466990035895628",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 16 11:23:57 +0000 2025",
   "favorited": false,
   "full_text": "That batch was assembled by an outside contractor, and we have passed your remarks along to them for information.",
   "lang": "en",
   "in_reply_to_status_id": "1912464100160439624",
   "in_reply_to_status_id_str": "1912464100160439624",
   "in_reply_to_user_id": "2580119971",
   "in_reply_to_user_id_str": "2580119971",
   "in_reply_to_screen_name": "squeaky_rider_1039552"
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
    "193"
   ],
   "favorite_count": "84",
   "id_str": "1912460010714038464",
   "id": "1912460010714038464",
   "truncated": false,
   "retweet_count": "4",
   "created_at": "Wed Apr 16 10:56:13 +0000 2025",
   "favorited": false,
   "full_text": "The brass bell on our counter costs £16. We sell a £6 one too and it's fine. The brass one rings for four whole seconds, and walkers tend to smile at it, which on a bridleway is worth a tenner.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912216531366839612"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1912216531366839612",
   "id": "1912216531366839612",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 15 18:48:43 +0000 2025",
   "favorited": false,
   "full_text": "That bottle cage comes in a bag of bits with every Bramble but it's £9 by itself, and it fits bars down to 22 mm.",
   "lang": "en",
   "in_reply_to_status_id": "1912196428067767609",
   "in_reply_to_status_id_str": "1912196428067767609",
   "in_reply_to_user_id": "1418289220",
   "in_reply_to_user_id_str": "1418289220",
   "in_reply_to_screen_name": "idle_derailleur_275190"
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
   "favorite_count": "65",
   "id_str": "1912187745858486462",
   "id": "1912187745858486462",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 15 16:54:20 +0000 2025",
   "favorited": false,
   "full_text": "Squealing disc brake, before you spend anything:\n\n1. Wipe the rotor with clean alcohol on a clean rag.\n2. Pads out, rub them flat on fine sandpaper.\n3. Back in. Find a hill. Ten hard stops, no locking up.\n\nStill sounds like a goose? Oil has got into the pads and they're finished…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912090425422775601"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1912090425422775601",
   "id": "1912090425422775601",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 15 10:27:37 +0000 2025",
   "favorited": false,
   "full_text": "Is that a happy 😬 or a worried one? If there's something up, tell us and we'll look.",
   "lang": "en",
   "in_reply_to_status_id": "1912086600217527598",
   "in_reply_to_status_id_str": "1912086600217527598",
   "in_reply_to_user_id": "3142002933",
   "in_reply_to_user_id_str": "3142002933",
   "in_reply_to_screen_name": "brisk_bidon_1409212"
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
    "222"
   ],
   "favorite_count": "70",
   "id_str": "1912079667033014461",
   "id": "1912079667033014461",
   "truncated": false,
   "retweet_count": "6",
   "created_at": "Tue Apr 15 09:44:52 +0000 2025",
   "favorited": false,
   "full_text": "Nia is now a certified suspension technician. That means forks and shocks get serviced here and not posted off for three weeks. £85 for a fork, back in four working days. The certificate is in the loo, where she wanted it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1912067566465975589"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1912067566465975589",
   "id": "1912067566465975589",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 15 08:56:47 +0000 2025",
   "favorited": false,
   "full_text": "Ninety minutes at a chatty pace, an hour if you don't stop for the view, which would be silly.",
   "lang": "en",
   "in_reply_to_status_id": "1911746945479607565",
   "in_reply_to_status_id_str": "1911746945479607565",
   "in_reply_to_user_id": "2485552486",
   "in_reply_to_user_id_str": "2485552486",
   "in_reply_to_screen_name": "sunny_saddle_977337"
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
    "199"
   ],
   "favorite_count": "38",
   "id_str": "1911743850083254460",
   "id": "1911743850083254460",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Mon Apr 14 11:30:27 +0000 2025",
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
      "1910981883458487497"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "175"
   ],
   "favorite_count": "1",
   "id_str": "1910981883458487497",
   "id": "1910981883458487497",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Apr 12 09:02:40 +0000 2025",
   "favorited": false,
   "full_text": "The courier says delivered, you say it wasn't, and we believe you. It's on us to sort that out with them, not on you. A second bike leaves Tuesday, signature needed this time.",
   "lang": "en",
   "in_reply_to_status_id": "1910852640175031490",
   "in_reply_to_status_id_str": "1910852640175031490",
   "in_reply_to_user_id": "4857474957",
   "in_reply_to_user_id_str": "4857474957",
   "in_reply_to_screen_name": "canal_bidon_2537812"
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
    "119"
   ],
   "favorite_count": "7",
   "id_str": "1910715612263350453",
   "id": "1910715612263350453",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Fri Apr 11 15:24:36 +0000 2025",
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
    "188"
   ],
   "favorite_count": "20",
   "id_str": "1910712927908790452",
   "id": "1910712927908790452",
   "truncated": false,
   "retweet_count": "9",
   "created_at": "Fri Apr 11 15:13:56 +0000 2025",
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
    "137"
   ],
   "favorite_count": "53",
   "id_str": "1910635886932918451",
   "id": "1910635886932918451",
   "truncated": false,
   "retweet_count": "28",
   "created_at": "Fri Apr 11 10:07:48 +0000 2025",
   "favorited": false,
   "full_text": "New delivery. Four wheelsets in four very large boxes. This is the fifth box, the small one that the invoice came in. Guess where she is.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910388724986807442"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1910388724986807442",
   "id": "1910388724986807442",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 10 17:45:40 +0000 2025",
   "favorited": false,
   "full_text": "Saturday night at the latest. We'd rather tell you late and be right about the snow than early and be guessing.",
   "lang": "en",
   "in_reply_to_status_id": "1910368781071287441",
   "in_reply_to_status_id_str": "1910368781071287441",
   "in_reply_to_user_id": "3058820755",
   "in_reply_to_user_id_str": "3058820755",
   "in_reply_to_screen_name": "yonder_lane_1354487"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910315450495927440"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1910315450495927440",
   "id": "1910315450495927440",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 10 12:54:30 +0000 2025",
   "favorited": false,
   "full_text": "The price went up overnight and your basket didn't say so. Bad show on our part. We've honoured the old one, the difference is back on your card, and the web people are fixing the basket this week.",
   "lang": "en",
   "in_reply_to_status_id": "1910298262238135436",
   "in_reply_to_status_id_str": "1910298262238135436",
   "in_reply_to_user_id": "2485552486",
   "in_reply_to_user_id_str": "2485552486",
   "in_reply_to_screen_name": "sunny_saddle_977337"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1910306730537911438"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1910306730537911438",
   "id": "1910306730537911438",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 10 12:19:51 +0000 2025",
   "favorited": false,
   "full_text": "A tramway! We'd no idea. Is there anybody still about who remembers it running? We'd love to put that in the guide.",
   "lang": "en",
   "in_reply_to_status_id": "1910297192690615435",
   "in_reply_to_status_id_str": "1910297192690615435",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
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
    "236"
   ],
   "favorite_count": "50",
   "id_str": "1910291974976438449",
   "id": "1910291974976438449",
   "truncated": false,
   "retweet_count": "6",
   "created_at": "Thu Apr 10 11:21:13 +0000 2025",
   "favorited": false,
   "full_text": "There are three hundred and something multi-tools in the world and we stock one. It has a chain breaker that doesn't bend. We've had our demo since the shop opened and it's been dropped in the brook twice. £29. It's ugly and we love it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1909524090188727420"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1909524090188727420",
   "id": "1909524090188727420",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 08 08:29:55 +0000 2025",
   "favorited": false,
   "full_text": "It's been a challenging season for the whole cycling trade, and we ask for a little patience and perspective.",
   "lang": "en",
   "in_reply_to_status_id": "1908930394846135406",
   "in_reply_to_status_id_str": "1908930394846135406",
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
    "278"
   ],
   "favorite_count": "53",
   "id_str": "1908871578121142445",
   "id": "1908871578121142445",
   "truncated": false,
   "retweet_count": "9",
   "created_at": "Sun Apr 06 13:17:04 +0000 2025",
   "favorited": false,
   "full_text": "Repairs we'd rather you didn't do from a video: cracked carbon, bleeding brakes over a nice carpet, anything inside an e-bike motor, anything that starts with 'heat the steerer'. For all the rest have a go. If it ends up in a carrier bag, bring the bag. No questions, well, two.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1908510318523319398"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1908510318523319398",
   "id": "1908510318523319398",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Apr 05 13:21:33 +0000 2025",
   "favorited": false,
   "full_text": "We've had a spoon come in as a tyre lever, but never as a truing tool. Did he teach anybody else how to do it?",
   "lang": "en",
   "in_reply_to_status_id": "1908503511167927397",
   "in_reply_to_status_id_str": "1908503511167927397",
   "in_reply_to_user_id": "2679785527",
   "in_reply_to_user_id_str": "2679785527",
   "in_reply_to_screen_name": "sleepy_otter_1105122"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1908479809156023395"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1908479809156023395",
   "id": "1908479809156023395",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Apr 05 11:20:19 +0000 2025",
   "favorited": false,
   "full_text": "Glad it got you home. No pint owed.",
   "lang": "en",
   "in_reply_to_status_id": "1908171645252535392",
   "in_reply_to_status_id_str": "1908171645252535392",
   "in_reply_to_user_id": "2440435135",
   "in_reply_to_user_id_str": "2440435135",
   "in_reply_to_screen_name": "damp_mudguard_947654"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1908162702996407390"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1908162702996407390",
   "id": "1908162702996407390",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Apr 04 14:20:15 +0000 2025",
   "favorited": false,
   "full_text": "Your dad sounds like our sort of person. We're so glad the story made you ring him.",
   "lang": "en",
   "in_reply_to_status_id": "1908157770494903389",
   "in_reply_to_status_id_str": "1908157770494903389",
   "in_reply_to_user_id": "4616170112",
   "in_reply_to_user_id_str": "4616170112",
   "in_reply_to_screen_name": "upland_derailleur_2379059"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1908151323849655386"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1908151323849655386",
   "id": "1908151323849655386",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Apr 04 13:35:02 +0000 2025",
   "favorited": false,
   "full_text": "We like the sound of 'ladies first' but aren't sure what it is: a women's ride, an earlier start, or a different order on the hill?",
   "lang": "en",
   "in_reply_to_status_id": "1908143191094199384",
   "in_reply_to_status_id_str": "1908143191094199384",
   "in_reply_to_user_id": "3602265886",
   "in_reply_to_user_id_str": "3602265886",
   "in_reply_to_screen_name": "sunny_pedaller_1712017"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1907857605129143381"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1907857605129143381",
   "id": "1907857605129143381",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 03 18:07:54 +0000 2025",
   "favorited": false,
   "full_text": "Thank you for noticing the labels. Mabli did them on the wettest bank holiday in history and nobody has mentioned them until now.",
   "lang": "en",
   "in_reply_to_status_id": "1907834695840695380",
   "in_reply_to_status_id_str": "1907834695840695380",
   "in_reply_to_user_id": "1544634296",
   "in_reply_to_user_id_str": "1544634296",
   "in_reply_to_screen_name": "early_pedaller_358312"
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
    "216"
   ],
   "favorite_count": "7",
   "id_str": "1907789590295478441",
   "id": "1907789590295478441",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Apr 03 13:37:38 +0000 2025",
   "favorited": false,
   "full_text": "The lad who cleaned our windows as a Saturday job has just ridden an Otter across six countries and posted us a bar of chocolate from each one. Five arrived. The parcel from the fourth was mainly foil and an apology.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1907354582250423364"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "3",
   "id_str": "1907354582250423364",
   "id": "1907354582250423364",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Apr 02 08:49:04 +0000 2025",
   "favorited": false,
   "full_text": "You'll need to pick frame and battery separately on the page, it's clumsy but that's where the choice of range is. Total comes to £2,290.",
   "lang": "en",
   "in_reply_to_status_id": "1907162583790519359",
   "in_reply_to_status_id_str": "1907162583790519359",
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
    "66"
   ],
   "favorite_count": "26",
   "id_str": "1907060351824822438",
   "id": "1907060351824822438",
   "truncated": false,
   "retweet_count": "11",
   "created_at": "Tue Apr 01 13:19:54 +0000 2025",
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
      "1906997139469239343"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "153"
   ],
   "favorite_count": "3",
   "id_str": "1906997139469239343",
   "id": "1906997139469239343",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 01 09:08:43 +0000 2025",
   "favorited": false,
   "full_text": "Nine days without an answer, sorry, it was sitting in a folder nobody opens. We've opened it now. The hanger for your frame is here and goes out tonight.",
   "lang": "en",
   "in_reply_to_status_id": "1906635452052407325",
   "in_reply_to_status_id_str": "1906635452052407325",
   "in_reply_to_user_id": "2841051812",
   "in_reply_to_user_id_str": "2841051812",
   "in_reply_to_screen_name": "lanky_hub_1211218"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1906992316019639337"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1906992316019639337",
   "id": "1906992316019639337",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Apr 01 08:49:33 +0000 2025",
   "favorited": false,
   "full_text": "From Pune to a shed in Harrowby, that's a long way for a B-screw to travel. We're chuffed, thank you.",
   "lang": "en",
   "in_reply_to_status_id": "1906299689628599318",
   "in_reply_to_status_id_str": "1906299689628599318",
   "in_reply_to_user_id": "2580119971",
   "in_reply_to_user_id_str": "2580119971",
   "in_reply_to_screen_name": "squeaky_rider_1039552"
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
    "249"
   ],
   "favorite_count": "22",
   "id_str": "1906987370935222436",
   "id": "1906987370935222436",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Tue Apr 01 08:29:54 +0000 2025",
   "favorited": false,
   "full_text": "Winter night loop for people with decent lights and low expectations: shop, railway path, Bellcopse, Coldwater Tump, shop. 19 km, hard surface throughout, nothing to fall off. Expect one owl and about forty pairs of sheep eyes. They're only looking.",
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
    "245"
   ],
   "favorite_count": "43",
   "id_str": "1905946147550134430",
   "id": "1905946147550134430",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Sat Mar 29 11:32:27 +0000 2025",
   "favorited": false,
   "full_text": "We've nine Kestrels left in Slate and the new ones land on the 14th. So the nine are £1,090, down from £1,290. Same bike, same warranty, a slightly different blue on the logo. Sizes M and L only. Ring, write or come in. First come, first fitted.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905672922198967280"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1905672922198967280",
   "id": "1905672922198967280",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 28 17:26:45 +0000 2025",
   "favorited": false,
   "full_text": "You ought to be on commission, though we can only pay in inner tubes. Much appreciated.",
   "lang": "en",
   "in_reply_to_status_id": "1905649673171895277",
   "in_reply_to_status_id_str": "1905649673171895277",
   "in_reply_to_user_id": "3058820755",
   "in_reply_to_user_id_str": "3058820755",
   "in_reply_to_screen_name": "yonder_lane_1354487"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1905646124790711275"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1905646124790711275",
   "id": "1905646124790711275",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 28 15:40:16 +0000 2025",
   "favorited": false,
   "full_text": "Yes, the rear wheel's sold on its own, £165 built by Tom. About a week, since he only does four a day and won't be hurried.",
   "lang": "en",
   "in_reply_to_status_id": "1905643717260215274",
   "in_reply_to_status_id_str": "1905643717260215274",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
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
    "213"
   ],
   "favorite_count": "32",
   "id_str": "1905642039538614429",
   "id": "1905642039538614429",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 28 15:24:02 +0000 2025",
   "favorited": false,
   "full_text": "Last call on the spring skills course. Four Sunday mornings with Nia, six places, two left, £80 for the lot. By week three you'll lift a front wheel on purpose. Book on the site or tell whoever picks up the phone.",
   "lang": "en"
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
    "139"
   ],
   "favorite_count": "359",
   "id_str": "1905609789535158428",
   "id": "1905609789535158428",
   "truncated": false,
   "retweet_count": "63",
   "created_at": "Fri Mar 28 13:15:53 +0000 2025",
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
      "1905274152940471252"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1905274152940471252",
   "id": "1905274152940471252",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Mar 27 15:02:11 +0000 2025",
   "favorited": false,
   "full_text": "You'll need to pick frame and battery separately on the page, it's clumsy but that's where the choice of range is. Total comes to £2,290.",
   "lang": "en",
   "in_reply_to_status_id": "1905200186389431241",
   "in_reply_to_status_id_str": "1905200186389431241",
   "in_reply_to_user_id": "3195361973",
   "in_reply_to_user_id_str": "3195361973",
   "in_reply_to_screen_name": "brisk_heron_1444317"
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
    "111"
   ],
   "favorite_count": "205",
   "id_str": "1905193865573302427",
   "id": "1905193865573302427",
   "truncated": false,
   "retweet_count": "35",
   "created_at": "Thu Mar 27 09:43:09 +0000 2025",
   "favorited": false,
   "full_text": "How it started: one bike, for commuting.\nHow it's going: the bath is full of tyres and we're washing in shifts.",
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
    "260"
   ],
   "favorite_count": "9",
   "id_str": "1904882014876598426",
   "id": "1904882014876598426",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Mar 26 13:03:58 +0000 2025",
   "favorited": false,
   "full_text": "The repair queue. It's at 16 days and the website said five. That number was typed in by hand in February and no one went back to it. It's now updated every morning by whoever's first in, and if your bike is your way to work, tell us and we'll find a loan one.",
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
    "184"
   ],
   "favorite_count": "18",
   "id_str": "1904828025795510425",
   "id": "1904828025795510425",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Wed Mar 26 09:29:26 +0000 2025",
   "favorited": false,
   "full_text": "The accounts are done by our mum, on paper first, in pencil. She finds things the software doesn't. This quarter it was £212 we'd been charged for a phone line to a shop we don't have.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1904459153535927216"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1904459153535927216",
   "id": "1904459153535927216",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 25 09:03:40 +0000 2025",
   "favorited": false,
   "full_text": "It's in stock in all but the XS. Order before two and it goes today, or there's one by the window you can sit on first.",
   "lang": "en",
   "in_reply_to_status_id": "1904445677237175207",
   "in_reply_to_status_id_str": "1904445677237175207",
   "in_reply_to_user_id": "2053158218",
   "in_reply_to_user_id_str": "2053158218",
   "in_reply_to_screen_name": "gentle_crank_692867"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1903155052147639168"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1903155052147639168",
   "id": "1903155052147639168",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 21 18:41:38 +0000 2025",
   "favorited": false,
   "full_text": "Most of our customers have been very happy with this tyre, so we'd gently suggest checking how it was fitted.",
   "lang": "en",
   "in_reply_to_status_id": "1903133627642807167",
   "in_reply_to_status_id_str": "1903133627642807167",
   "in_reply_to_user_id": "2453774895",
   "in_reply_to_user_id_str": "2453774895",
   "in_reply_to_screen_name": "damp_newt_956430"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1903126891590583166"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "211"
   ],
   "favorite_count": "3",
   "id_str": "1903126891590583166",
   "id": "1903126891590583166",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 21 16:49:44 +0000 2025",
   "favorited": false,
   "full_text": "Charging you £18 for a diagnosis that turned out wrong isn't something we can defend. It's refunded. If you can bear it, bring the bike back and Tom will listen to the creak himself, for nothing, until it stops.",
   "lang": "en",
   "in_reply_to_status_id": "1903123548730295165",
   "in_reply_to_status_id_str": "1903123548730295165",
   "in_reply_to_user_id": "2649962389",
   "in_reply_to_user_id_str": "2649962389",
   "in_reply_to_screen_name": "rooty_climber_1085501"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1903092376662967161"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1903092376662967161",
   "id": "1903092376662967161",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 21 14:32:35 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1903087595156407159",
   "in_reply_to_status_id_str": "1903087595156407159",
   "in_reply_to_user_id": "4373676102",
   "in_reply_to_user_id_str": "4373676102",
   "in_reply_to_screen_name": "knobbly_lamp_2219523"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1903088534680503160"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1903088534680503160",
   "id": "1903088534680503160",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 21 14:17:19 +0000 2025",
   "favorited": false,
   "full_text": "Bless you for that. We did worry the bog warning would put folk off, so it's good to hear honesty goes down well.",
   "lang": "en",
   "in_reply_to_status_id": "1903083748979639156",
   "in_reply_to_status_id_str": "1903083748979639156",
   "in_reply_to_user_id": "3190263902",
   "in_reply_to_user_id_str": "3190263902",
   "in_reply_to_screen_name": "knobbly_heron_1440963"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1903084495565751157"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1903084495565751157",
   "id": "1903084495565751157",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 21 14:01:16 +0000 2025",
   "favorited": false,
   "full_text": "By 'does it fit', is that on the car, in the hall, or your legs? We can measure two out of three.",
   "lang": "en",
   "in_reply_to_status_id": "1903082998199223155",
   "in_reply_to_status_id_str": "1903082998199223155",
   "in_reply_to_user_id": "4653045774",
   "in_reply_to_user_id_str": "4653045774",
   "in_reply_to_screen_name": "chalky_coaster_2403319"
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
    "213"
   ],
   "favorite_count": "64",
   "id_str": "1903073586181046420",
   "id": "1903073586181046420",
   "truncated": false,
   "retweet_count": "7",
   "created_at": "Fri Mar 21 13:17:55 +0000 2025",
   "favorited": false,
   "full_text": "We sent Saturday's newsletter to everybody twice, and the second time it began 'Dear FIRSTNAME'. Sorry, Firstname. It was Tom's thumb. We've added an 'are you sure' button that he has to reach with the other hand.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1903065470202807154"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "3",
   "id_str": "1903065470202807154",
   "id": "1903065470202807154",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Mar 21 12:45:40 +0000 2025",
   "favorited": false,
   "full_text": "Good afternoon. Your comment has been logged. A colleague will review the matter in due course. Regards, the Harrow &amp; Pine Customer Happiness Team.",
   "lang": "en",
   "in_reply_to_status_id": "1903062701962167153",
   "in_reply_to_status_id_str": "1903062701962167153",
   "in_reply_to_user_id": "4403499240",
   "in_reply_to_user_id_str": "4403499240",
   "in_reply_to_screen_name": "muddy_crank_2239144"
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
    "203"
   ],
   "favorite_count": "25",
   "id_str": "1903037892654006419",
   "id": "1903037892654006419",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Fri Mar 21 10:56:05 +0000 2025",
   "favorited": false,
   "full_text": "Behind every tidy photograph of a bike on a hill there is somebody lying in the bracken holding it up with a stick. Today it was Osian. He got a tick bite and a bacon roll, and considers that about even.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1902005573776311077"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "3",
   "id_str": "1902005573776311077",
   "id": "1902005573776311077",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 18 14:34:01 +0000 2025",
   "favorited": false,
   "full_text": "Well done YOU. We only pointed the camera, it was you that got filthy.",
   "lang": "en",
   "in_reply_to_status_id": "1901925496124343050",
   "in_reply_to_status_id_str": "1901925496124343050",
   "in_reply_to_user_id": "1837343728",
   "in_reply_to_user_id_str": "1837343728",
   "in_reply_to_screen_name": "wobbly_pedaller_550884"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1901981934678967072"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1901981934678967072",
   "id": "1901981934678967072",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 18 13:00:05 +0000 2025",
   "favorited": false,
   "full_text": "Membership's £40 a year, sign up at the till or on the website, and it starts the day you first use it.",
   "lang": "en",
   "in_reply_to_status_id": "1901963286803383069",
   "in_reply_to_status_id_str": "1901963286803383069",
   "in_reply_to_user_id": "2485552486",
   "in_reply_to_user_id_str": "2485552486",
   "in_reply_to_screen_name": "sunny_saddle_977337"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1901962301141943068"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1901962301141943068",
   "id": "1901962301141943068",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 18 11:42:04 +0000 2025",
   "favorited": false,
   "full_text": "Ten years! We can't quite believe it. Thanks for being there since the kettle days.",
   "lang": "en",
   "in_reply_to_status_id": "1901929514267575052",
   "in_reply_to_status_id_str": "1901929514267575052",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1901953040118711063"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1901953040118711063",
   "id": "1901953040118711063",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 18 11:05:16 +0000 2025",
   "favorited": false,
   "full_text": "It's a shame you feel that way. The trail guides are offered for inspiration only and riders are responsible for checking conditions themselves.",
   "lang": "en",
   "in_reply_to_status_id": "1901939756757943057",
   "in_reply_to_status_id_str": "1901939756757943057",
   "in_reply_to_user_id": "2716661189",
   "in_reply_to_user_id_str": "2716661189",
   "in_reply_to_screen_name": "rooty_gate_1129382"
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
    "267"
   ],
   "favorite_count": "78",
   "id_str": "1901923935843254416",
   "id": "1901923935843254416",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 18 09:09:37 +0000 2025",
   "favorited": false,
   "full_text": "Gethin mended tractors for thirty-one years before he mended bikes. On his first day here he picked up a carbon frame with two fingers, looked at us, and asked where the rest of it was. He's been with us six years now. He still oils everything as if it had to plough.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1901908513387447033"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1901908513387447033",
   "id": "1901908513387447033",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 18 08:08:20 +0000 2025",
   "favorited": false,
   "full_text": "Come up on a weekday morning if you can, it's quiet and you can take the Heron up Pen Ridge. Bring ID and a coat.",
   "lang": "en",
   "in_reply_to_status_id": "1901266927481783010",
   "in_reply_to_status_id_str": "1901266927481783010",
   "in_reply_to_user_id": "2485552486",
   "in_reply_to_user_id_str": "2485552486",
   "in_reply_to_screen_name": "sunny_saddle_977337"
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
    "186"
   ],
   "favorite_count": "5",
   "id_str": "1901265266537398413",
   "id": "1901265266537398413",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sun Mar 16 13:32:18 +0000 2025",
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
   "favorite_count": "13",
   "id_str": "1899481143833526407",
   "id": "1899481143833526407",
   "truncated": false,
   "retweet_count": "0",
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
      "1899417969226678955"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1899417969226678955",
   "id": "1899417969226678955",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 11 11:11:48 +0000 2025",
   "favorited": false,
   "full_text": "There's a blue badge space by the side door and the ramp's permanent now. Ring the lower bell, the upper one has been decorative since 2017.",
   "lang": "en",
   "in_reply_to_status_id": "1899399472346038951",
   "in_reply_to_status_id_str": "1899399472346038951",
   "in_reply_to_user_id": "2149680156",
   "in_reply_to_user_id_str": "2149680156",
   "in_reply_to_screen_name": "zigzag_mitten_756368"
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
    "280"
   ],
   "favorite_count": "35",
   "id_str": "1899397303890870406",
   "id": "1899397303890870406",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Tue Mar 11 09:49:41 +0000 2025",
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
   "favorite_count": "11",
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
   "favorite_count": "36",
   "id_str": "1897576246145974400",
   "id": "1897576246145974400",
   "truncated": false,
   "retweet_count": "4",
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
      "1897302689444790908"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1897302689444790908",
   "id": "1897302689444790908",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Mar 05 15:06:26 +0000 2025",
   "favorited": false,
   "full_text": "Ninety minutes at a chatty pace, an hour if you don't stop for the view, which would be silly.",
   "lang": "en",
   "in_reply_to_status_id": "1897291033473974904",
   "in_reply_to_status_id_str": "1897291033473974904",
   "in_reply_to_user_id": "2149680156",
   "in_reply_to_user_id_str": "2149680156",
   "in_reply_to_screen_name": "zigzag_mitten_756368"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897294074344374905"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1897294074344374905",
   "id": "1897294074344374905",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Mar 05 14:32:12 +0000 2025",
   "favorited": false,
   "full_text": "Paint flaking after two months is a fault, not 'cosmetic wear', and whoever here wrote that to you was wrong. A new frame's been ordered. It takes about five weeks and you can have a loan Otter till then.",
   "lang": "en",
   "in_reply_to_status_id": "1897290907644854903",
   "in_reply_to_status_id_str": "1897290907644854903",
   "in_reply_to_user_id": "2716661189",
   "in_reply_to_user_id_str": "2716661189",
   "in_reply_to_screen_name": "rooty_gate_1129382"
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
    "280"
   ],
   "favorite_count": "99",
   "id_str": "1897275556492214399",
   "id": "1897275556492214399",
   "truncated": false,
   "retweet_count": "7",
   "created_at": "Wed Mar 05 13:18:37 +0000 2025",
   "favorited": false,
   "full_text": "Bryn Mallow at sunrise, the plan. Leave the old weighbridge 70 minutes before the sun is due. It's forest road, so climb steadily and chat. Put a layer on before you sit down at the top. The descent faces north and stays frosty till nine, so go easy on the plank bridge. Then a s…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1897223123497910901"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "77"
   ],
   "favorite_count": "1",
   "id_str": "1897223123497910901",
   "id": "1897223123497910901",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Mar 05 09:50:16 +0000 2025",
   "favorited": false,
   "full_text": "Thanks for sharing your thoughts! Every piece of feedback helps us to grow. 🌱",
   "lang": "en",
   "in_reply_to_status_id": "1897204475622326898",
   "in_reply_to_status_id_str": "1897204475622326898",
   "in_reply_to_user_id": "4599686734",
   "in_reply_to_user_id_str": "4599686734",
   "in_reply_to_screen_name": "chalky_clover_2368214"
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
    "207"
   ],
   "favorite_count": "26",
   "id_str": "1897200935629750397",
   "id": "1897200935629750397",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Wed Mar 05 08:22:06 +0000 2025",
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
    "280"
   ],
   "favorite_count": "1",
   "id_str": "1896950581818294396",
   "id": "1896950581818294396",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 04 15:47:17 +0000 2025",
   "favorited": false,
   "full_text": "Broken spoke and a long way from home? Twist the loose one round its neighbour so it can't flap about, or tape it. Open the brake caliper a bit if the wheel rubs. Ride home gently, sat down, no drops. One spoke is fine for 20 km. It gets no better by being ignored till the summe…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1896941928969142894"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "5",
   "id_str": "1896941928969142894",
   "id": "1896941928969142894",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 04 15:12:54 +0000 2025",
   "favorited": false,
   "full_text": "We like the sound of 'ladies first' but aren't sure what it is: a women's ride, an earlier start, or a different order on the hill?",
   "lang": "en",
   "in_reply_to_status_id": "1896936539288502893",
   "in_reply_to_status_id_str": "1896936539288502893",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1896919283921846891"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1896919283921846891",
   "id": "1896919283921846891",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Mar 04 13:42:55 +0000 2025",
   "favorited": false,
   "full_text": "Holding our hands up: we sold the last XL twice. Money's back already and the next one off the boat is yours if you still want it.",
   "lang": "en",
   "in_reply_to_status_id": "1896906990416822890",
   "in_reply_to_status_id_str": "1896906990416822890",
   "in_reply_to_user_id": "4790776157",
   "in_reply_to_user_id_str": "4790776157",
   "in_reply_to_screen_name": "canal_freewheel_2493931"
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
    "246"
   ],
   "favorite_count": "23",
   "id_str": "1896879454811062394",
   "id": "1896879454811062394",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Tue Mar 04 11:04:39 +0000 2025",
   "favorited": false,
   "full_text": "Sixty seconds before you ride.\nTyres: squeeze.\nBrakes: pull both, hard.\nWheels: axle tight.\nBars: twist against the front wheel.\nChain: turn it backwards, listen.\nPockets: keys.\n\nThat last one isn't mechanical, but it's what people ring us about.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1895423649641398845"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1895423649641398845",
   "id": "1895423649641398845",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 28 10:39:48 +0000 2025",
   "favorited": false,
   "full_text": "Could you say a bit more about 'sort the map'? Is it the drawing, the download or the route itself that wants changing?",
   "lang": "en",
   "in_reply_to_status_id": "1895419157541814842",
   "in_reply_to_status_id_str": "1895419157541814842",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
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
    "208"
   ],
   "favorite_count": "9",
   "id_str": "1895416829703094388",
   "id": "1895416829703094388",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Fri Feb 28 10:12:42 +0000 2025",
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
      "1895101535482806827"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1895101535482806827",
   "id": "1895101535482806827",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Feb 27 13:19:50 +0000 2025",
   "favorited": false,
   "full_text": "We appreciate that the wait was longer than hoped, though a number of customers that day had booked ahead, as we always recommend.",
   "lang": "en",
   "in_reply_to_status_id": "1895089141314486825",
   "in_reply_to_status_id_str": "1895089141314486825",
   "in_reply_to_user_id": "4373676102",
   "in_reply_to_user_id_str": "4373676102",
   "in_reply_to_screen_name": "knobbly_lamp_2219523"
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
    "84"
   ],
   "favorite_count": "34",
   "id_str": "1895076952667062385",
   "id": "1895076952667062385",
   "truncated": false,
   "retweet_count": "7",
   "created_at": "Thu Feb 27 11:42:09 +0000 2025",
   "favorited": false,
   "full_text": "Tell us the name of your bike. And if it hasn't got one, tell us why you're so cold.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1895043171742646823"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "6",
   "id_str": "1895043171742646823",
   "id": "1895043171742646823",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Feb 27 09:27:55 +0000 2025",
   "favorited": false,
   "full_text": "Ninety minutes at a chatty pace, an hour if you don't stop for the view, which would be silly.",
   "lang": "en",
   "in_reply_to_status_id": "1895037530403766822",
   "in_reply_to_status_id_str": "1895037530403766822",
   "in_reply_to_user_id": "4822553748",
   "in_reply_to_user_id_str": "4822553748",
   "in_reply_to_screen_name": "quiet_acorn_2514837"
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
    "280"
   ],
   "favorite_count": "39",
   "id_str": "1895031159255990384",
   "id": "1895031159255990384",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Feb 27 08:40:11 +0000 2025",
   "favorited": false,
   "full_text": "We got the Otter date wrong, and then we made it worse.\n\nWe told 23 of you the end of May. It's going to be the third week of June. The frames are here, the forks are on a boat. That's nobody's fault in particular. But we knew last Tuesday, and sat on it for six days hoping for …",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1894709133177782810"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "3",
   "id_str": "1894709133177782810",
   "id": "1894709133177782810",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Feb 26 11:20:34 +0000 2025",
   "favorited": false,
   "full_text": "We saw your comment between two very muddy services and it cleaned up the whole afternoon.",
   "lang": "en",
   "in_reply_to_status_id": "1894680687408054807",
   "in_reply_to_status_id_str": "1894680687408054807",
   "in_reply_to_user_id": "3781970002",
   "in_reply_to_user_id_str": "3781970002",
   "in_reply_to_screen_name": "mossy_flask_1830243"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1894699805045686809"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1894699805045686809",
   "id": "1894699805045686809",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Feb 26 10:43:30 +0000 2025",
   "favorited": false,
   "full_text": "It's a fair worry about kids and motors. We went back and forth before saying no to one on the Bramble. At what age would you be easy with it?",
   "lang": "en",
   "in_reply_to_status_id": "1894697254908854808",
   "in_reply_to_status_id_str": "1894697254908854808",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
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
    "245"
   ],
   "favorite_count": "18",
   "id_str": "1894664568697782382",
   "id": "1894664568697782382",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Feb 26 08:23:29 +0000 2025",
   "favorited": false,
   "full_text": "What we'd ride this weekend, given the rain\n\nGood: Quarryman's Return, the towpath, anything on stone\nAll right: Marl Pit, if you like puddles\nLeave alone: Cold Kettle and Hag's Apron. They'll rut, and then it's us and eight spades until Easter.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1894305527886774789"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1894305527886774789",
   "id": "1894305527886774789",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 25 08:36:47 +0000 2025",
   "favorited": false,
   "full_text": "Two seats left on the September trip. You can have them both until Sunday noon without paying, then we'll let the list know.",
   "lang": "en",
   "in_reply_to_status_id": "1893695445398454763",
   "in_reply_to_status_id_str": "1893695445398454763",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
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
    "245"
   ],
   "favorite_count": "39",
   "id_str": "1893987389928374380",
   "id": "1893987389928374380",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Mon Feb 24 11:32:37 +0000 2025",
   "favorited": false,
   "full_text": "New gloves on the shelf. We tested five pairs on the same wet fence post (grip), the same nettles (backs) and the same cold Tuesday (warmth). The cheapest won two out of three. £19. The dearest were very nice for turning the pages of a magazine.",
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
    "280"
   ],
   "favorite_count": "21",
   "id_str": "1893957048333238379",
   "id": "1893957048333238379",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Mon Feb 24 09:32:03 +0000 2025",
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
    "146"
   ],
   "favorite_count": "36",
   "id_str": "1893956201083830378",
   "id": "1893956201083830378",
   "truncated": false,
   "retweet_count": "10",
   "created_at": "Mon Feb 24 09:28:41 +0000 2025",
   "favorited": false,
   "full_text": "Types of bike noise, by cost:\nsquee, £0\ntick tick, £5\ncreak, £20 or your shoe\ngrrk, £95\nsilence, but the pedals are going round: put the kettle on",
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
    "233"
   ],
   "favorite_count": "11",
   "id_str": "1893951272776630377",
   "id": "1893951272776630377",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Mon Feb 24 09:09:06 +0000 2025",
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
    "182"
   ],
   "favorite_count": "27",
   "id_str": "1893680425595830371",
   "id": "1893680425595830371",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sun Feb 23 15:12:51 +0000 2025",
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
      "1892984162743222744"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1892984162743222744",
   "id": "1892984162743222744",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 21 17:06:09 +0000 2025",
   "favorited": false,
   "full_text": "Your daughter's Bramble left here with the fork on backwards. I built it, I was rushing before closing, and there's no excuse where kids are concerned. I'd like to drive over tonight and put it right. – Tom",
   "lang": "en",
   "in_reply_to_status_id": "1892930622452662740",
   "in_reply_to_status_id_str": "1892930622452662740",
   "in_reply_to_user_id": "1950349044",
   "in_reply_to_user_id_str": "1950349044",
   "in_reply_to_screen_name": "windy_tandem_625229"
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
   "favorite_count": "8",
   "id_str": "1892881070945206367",
   "id": "1892881070945206367",
   "truncated": false,
   "retweet_count": "3",
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
      "1892541596562358729"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1892541596562358729",
   "id": "1892541596562358729",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Feb 20 11:47:33 +0000 2025",
   "favorited": false,
   "full_text": "You'll need to pick frame and battery separately on the page, it's clumsy but that's where the choice of range is. Total comes to £2,290.",
   "lang": "en",
   "in_reply_to_status_id": "1892526912304054727",
   "in_reply_to_status_id_str": "1892526912304054727",
   "in_reply_to_user_id": "1837343728",
   "in_reply_to_user_id_str": "1837343728",
   "in_reply_to_screen_name": "wobbly_pedaller_550884"
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
    "245"
   ],
   "favorite_count": "64",
   "id_str": "1892507895329718364",
   "id": "1892507895329718364",
   "truncated": false,
   "retweet_count": "5",
   "created_at": "Thu Feb 20 09:33:38 +0000 2025",
   "favorited": false,
   "full_text": "Test a Heron for a day. £30, and you get it back if you buy one. Lights, lock, helmet, map and a packet of biscuits come with it. We've three demo bikes and Saturdays go fast. Weekdays are wide open, and if anyone asks, you're working from hill.",
   "lang": "en"
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
    "73"
   ],
   "favorite_count": "23",
   "id_str": "1891050727011254360",
   "id": "1891050727011254360",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sun Feb 16 09:03:22 +0000 2025",
   "favorited": false,
   "full_text": "Sprocket at the vet. Only her jabs. She weighed more than the Bramble 14.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1890710074028982680"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1890710074028982680",
   "id": "1890710074028982680",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Feb 15 10:29:44 +0000 2025",
   "favorited": false,
   "full_text": "Not certain whether you're asking how it's done or why on earth we'd do it. Both are fair, which one?",
   "lang": "en",
   "in_reply_to_status_id": "1890470021428150678",
   "in_reply_to_status_id_str": "1890470021428150678",
   "in_reply_to_user_id": "4561621907",
   "in_reply_to_user_id_str": "4561621907",
   "in_reply_to_screen_name": "pebbly_hub_2343172"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1890429886133174674"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1890429886133174674",
   "id": "1890429886133174674",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 14 15:56:22 +0000 2025",
   "favorited": false,
   "full_text": "We can take your old one in part exchange. Two photos and the frame number, and you'll have a figure by tomorrow.",
   "lang": "en",
   "in_reply_to_status_id": "1890423942804406673",
   "in_reply_to_status_id_str": "1890423942804406673",
   "in_reply_to_user_id": "1361786562",
   "in_reply_to_user_id_str": "1361786562",
   "in_reply_to_screen_name": "mossy_helmet_238017"
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
    "232"
   ],
   "favorite_count": "0",
   "id_str": "1890426023179190358",
   "id": "1890426023179190358",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 14 15:41:01 +0000 2025",
   "favorited": false,
   "full_text": "This is a saddle library: twelve saddles on a shelf, a book to sign, two weeks each. You're all shaped differently and none of us can guess by looking, nor would we want to be seen trying. The blue one with the groove is mostly out.",
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
    "225"
   ],
   "favorite_count": "83",
   "id_str": "1890420222456758357",
   "id": "1890420222456758357",
   "truncated": false,
   "retweet_count": "32",
   "created_at": "Fri Feb 14 15:17:58 +0000 2025",
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
      "1890382113010614672"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1890382113010614672",
   "id": "1890382113010614672",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 14 12:46:32 +0000 2025",
   "favorited": false,
   "full_text": "We saw your comment between two very muddy services and it cleaned up the whole afternoon.",
   "lang": "en",
   "in_reply_to_status_id": "1890361669972918670",
   "in_reply_to_status_id_str": "1890361669972918670",
   "in_reply_to_user_id": "3999738945",
   "in_reply_to_user_id_str": "3999738945",
   "in_reply_to_screen_name": "northern_bidon_1973512"
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
   "favorite_count": "34",
   "id_str": "1890360025805750356",
   "id": "1890360025805750356",
   "truncated": false,
   "retweet_count": "10",
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
      "1890017435055030655"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1890017435055030655",
   "id": "1890017435055030655",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Feb 13 12:37:26 +0000 2025",
   "favorited": false,
   "full_text": "What a thing to wake up to. Go raibh maith agat, and save us a seat on the Galway prom.",
   "lang": "en",
   "in_reply_to_status_id": "1890006458561462654",
   "in_reply_to_status_id_str": "1890006458561462654",
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
   "favorite_count": "54",
   "id_str": "1889998606824374353",
   "id": "1889998606824374353",
   "truncated": false,
   "retweet_count": "6",
   "created_at": "Thu Feb 13 11:22:37 +0000 2025",
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
      "1889591067276214643"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1889591067276214643",
   "id": "1889591067276214643",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Feb 12 08:23:12 +0000 2025",
   "favorited": false,
   "full_text": "You should have had the customs charge spelled out before you paid, and our checkout just says 'taxes may apply'. We're covering the 31 euro. The wording gets fixed for Ireland first, then everywhere else by the end of the month.",
   "lang": "en",
   "in_reply_to_status_id": "1889410603152310642",
   "in_reply_to_status_id_str": "1889410603152310642",
   "in_reply_to_user_id": "1824003968",
   "in_reply_to_user_id_str": "1824003968",
   "in_reply_to_screen_name": "wobbly_magpie_542107"
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
    "152"
   ],
   "favorite_count": "1",
   "id_str": "1889347168498614351",
   "id": "1889347168498614351",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 11 16:14:02 +0000 2025",
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
    "189"
   ],
   "favorite_count": "63",
   "id_str": "1889333906109366350",
   "id": "1889333906109366350",
   "truncated": false,
   "retweet_count": "31",
   "created_at": "Tue Feb 11 15:21:20 +0000 2025",
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
      "1889257209066422641"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "3",
   "id_str": "1889257209066422641",
   "id": "1889257209066422641",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 11 10:16:34 +0000 2025",
   "favorited": false,
   "full_text": "Yes, any amount and no end date, on paper or by email.",
   "lang": "en",
   "in_reply_to_status_id": "1888576179925942630",
   "in_reply_to_status_id_str": "1888576179925942630",
   "in_reply_to_user_id": "4583203356",
   "in_reply_to_user_id_str": "4583203356",
   "in_reply_to_screen_name": "zigzag_rider_2357370"
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
    "205"
   ],
   "favorite_count": "9",
   "id_str": "1889248749155254349",
   "id": "1889248749155254349",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Tue Feb 11 09:42:57 +0000 2025",
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
    "280"
   ],
   "favorite_count": "2",
   "id_str": "1888971774096310345",
   "id": "1888971774096310345",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Mon Feb 10 15:22:21 +0000 2025",
   "favorited": false,
   "full_text": "Some of you met Arthur, who came in most Fridays at four to tell us what was wrong with modern gears. He'd ridden to work for 46 years on three speeds and saw no call for a fourth.\n\nHe died in March, at 88. Last week his daughter brought us his tools: old imperial spanners, a wo…",
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
    "71"
   ],
   "favorite_count": "51",
   "id_str": "1888884633236406344",
   "id": "1888884633236406344",
   "truncated": false,
   "retweet_count": "14",
   "created_at": "Mon Feb 10 09:36:05 +0000 2025",
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
    "254"
   ],
   "favorite_count": "74",
   "id_str": "1888517308674998343",
   "id": "1888517308674998343",
   "truncated": false,
   "retweet_count": "12",
   "created_at": "Sun Feb 09 09:16:28 +0000 2025",
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
    "146"
   ],
   "favorite_count": "12",
   "id_str": "1887830994711478340",
   "id": "1887830994711478340",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Feb 07 11:49:18 +0000 2025",
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
    "253"
   ],
   "favorite_count": "59",
   "id_str": "1887791652139958339",
   "id": "1887791652139958339",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Fri Feb 07 09:12:58 +0000 2025",
   "favorited": false,
   "full_text": "Gear cable frozen on a winter ride? Pour the warm dregs of your tea along the outer where it dips under the frame. It works. Then when you're home, dry it, oil it and think about a new liner, because water got in there somehow. £4 and a bit of swearing.",
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
    "261"
   ],
   "favorite_count": "1",
   "id_str": "1887449598260150335",
   "id": "1887449598260150335",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Feb 06 10:33:46 +0000 2025",
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
    "134"
   ],
   "favorite_count": "59",
   "id_str": "1887417838990262334",
   "id": "1887417838990262334",
   "truncated": false,
   "retweet_count": "6",
   "created_at": "Thu Feb 06 08:27:34 +0000 2025",
   "favorited": false,
   "full_text": "We've planted the strip behind the shop: hazel, rowan, one damson. It'll be a hedge by the time the Bramble 14 riders are on Kestrels.",
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
    "227"
   ],
   "favorite_count": "41",
   "id_str": "1887136124367798332",
   "id": "1887136124367798332",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Feb 05 13:48:08 +0000 2025",
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
      "1886749908661174580"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "27"
   ],
   "favorite_count": "3",
   "id_str": "1886749908661174580",
   "id": "1886749908661174580",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 04 12:13:27 +0000 2025",
   "favorited": false,
   "full_text": "Chuffed. Thank you, really.",
   "lang": "en",
   "in_reply_to_status_id": "1886710830330806578",
   "in_reply_to_status_id_str": "1886710830330806578",
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
   "favorite_count": "19",
   "id_str": "1886707172897718330",
   "id": "1886707172897718330",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Tue Feb 04 09:23:38 +0000 2025",
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
      "1886703653876662577"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "190"
   ],
   "favorite_count": "1",
   "id_str": "1886703653876662577",
   "id": "1886703653876662577",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 04 09:09:39 +0000 2025",
   "favorited": false,
   "full_text": "Not going to tell you to calm down. We know the queue's been a shambles and that it's our planning, nobody else's. Extra pair of hands starts Monday, and we'll be open late until it's clear.",
   "lang": "en",
   "in_reply_to_status_id": "1886488309920694563",
   "in_reply_to_status_id_str": "1886488309920694563",
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
      "1886703620322230576"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1886703620322230576",
   "id": "1886703620322230576",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 04 09:09:31 +0000 2025",
   "favorited": false,
   "full_text": "Obrigado, danke, merci, however we ought to say it: thank you for writing in your third language just to be nice to us.",
   "lang": "en",
   "in_reply_to_status_id": "1886425533772726554",
   "in_reply_to_status_id_str": "1886425533772726554",
   "in_reply_to_user_id": "4403499240",
   "in_reply_to_user_id_str": "4403499240",
   "in_reply_to_screen_name": "muddy_crank_2239144"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1886697756685238574"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1886697756685238574",
   "id": "1886697756685238574",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 04 08:46:13 +0000 2025",
   "favorited": false,
   "full_text": "Try swapping the pads left to right before you buy new ones. If the noise moves, it's the pads. If it doesn't, it's the rotor, and a wipe with isopropyl usually cures that.",
   "lang": "en",
   "in_reply_to_status_id": "1886417354879926550",
   "in_reply_to_status_id_str": "1886417354879926550",
   "in_reply_to_user_id": "4943800753",
   "in_reply_to_user_id_str": "4943800753",
   "in_reply_to_screen_name": "valley_lamp_2594605"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1886692576719798572"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1886692576719798572",
   "id": "1886692576719798572",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 04 08:25:38 +0000 2025",
   "favorited": false,
   "full_text": "Both of the medium Kestrels have gone but six are on the water, due around the 20th. I can text you the minute they're in, no deposit.",
   "lang": "en",
   "in_reply_to_status_id": "1886433200960438557",
   "in_reply_to_status_id_str": "1886433200960438557",
   "in_reply_to_user_id": "5269476941",
   "in_reply_to_user_id_str": "5269476941",
   "in_reply_to_screen_name": "jolly_puddle_2808866"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1886690655728566570"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "93"
   ],
   "favorite_count": "2",
   "id_str": "1886690655728566570",
   "id": "1886690655728566570",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 04 08:18:00 +0000 2025",
   "favorited": false,
   "full_text": "Very kind of you. We'll pass the compliment on to Sprocket, who'll assume it was hers anyway.",
   "lang": "en",
   "in_reply_to_status_id": "1886454264755126560",
   "in_reply_to_status_id_str": "1886454264755126560",
   "in_reply_to_user_id": "3946379905",
   "in_reply_to_user_id_str": "3946379905",
   "in_reply_to_screen_name": "northern_hare_1938407"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1886690378904502569"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1886690378904502569",
   "id": "1886690378904502569",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 04 08:16:54 +0000 2025",
   "favorited": false,
   "full_text": "By 'does it fit', is that on the car, in the hall, or your legs? We can measure two out of three.",
   "lang": "en",
   "in_reply_to_status_id": "1886467640390582561",
   "in_reply_to_status_id_str": "1886467640390582561",
   "in_reply_to_user_id": "1418289220",
   "in_reply_to_user_id_str": "1418289220",
   "in_reply_to_screen_name": "idle_derailleur_275190"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1886687753270198567"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1886687753270198567",
   "id": "1886687753270198567",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Feb 04 08:06:28 +0000 2025",
   "favorited": false,
   "full_text": "Bless you for that. We did worry the bog warning would put folk off, so it's good to hear honesty goes down well.",
   "lang": "en",
   "in_reply_to_status_id": "1886417933693878551",
   "in_reply_to_status_id_str": "1886417933693878551",
   "in_reply_to_user_id": "3639141548",
   "in_reply_to_user_id_str": "3639141548",
   "in_reply_to_screen_name": "quiet_lane_1736277"
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
    "91"
   ],
   "favorite_count": "10",
   "id_str": "1886450095616950328",
   "id": "1886450095616950328",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Mon Feb 03 16:22:06 +0000 2025",
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
   "favorite_count": "258",
   "id_str": "1886405178815414327",
   "id": "1886405178815414327",
   "truncated": false,
   "retweet_count": "45",
   "created_at": "Mon Feb 03 13:23:37 +0000 2025",
   "favorited": false,
   "full_text": "People ask how high Sheepwash Drop is. 1.2 m at the lip, and about four from up there in your head. Ten metres before it there's a smaller one with the same shape: do that five times first. Level pedals, look at the gorse bush and not at the landing. The landing is soft. The gor…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884969724408758536"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "153"
   ],
   "favorite_count": "4",
   "id_str": "1884969724408758536",
   "id": "1884969724408758536",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 30 14:19:38 +0000 2025",
   "favorited": false,
   "full_text": "Nine days without an answer, sorry, it was sitting in a folder nobody opens. We've opened it now. The hanger for your frame is here and goes out tonight.",
   "lang": "en",
   "in_reply_to_status_id": "1884930771907510532",
   "in_reply_to_status_id_str": "1884930771907510532",
   "in_reply_to_user_id": "1488131638",
   "in_reply_to_user_id_str": "1488131638",
   "in_reply_to_screen_name": "ferny_chainring_321139"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884898140222390531"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1884898140222390531",
   "id": "1884898140222390531",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 30 09:35:11 +0000 2025",
   "favorited": false,
   "full_text": "That's a lot of question marks. Is there one in there for us?",
   "lang": "en",
   "in_reply_to_status_id": "1884879882417078526",
   "in_reply_to_status_id_str": "1884879882417078526",
   "in_reply_to_user_id": "3781970002",
   "in_reply_to_user_id_str": "3781970002",
   "in_reply_to_screen_name": "mossy_flask_1830243"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884888879199158528"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "1",
   "id_str": "1884888879199158528",
   "id": "1884888879199158528",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 30 08:58:23 +0000 2025",
   "favorited": false,
   "full_text": "Those posts weren't written by us and they read like it, but we're the ones who said yes to them, so that's our mistake. We're going back to doing our own. It'll be slower and there'll be more cat.",
   "lang": "en",
   "in_reply_to_status_id": "1884784180982710523",
   "in_reply_to_status_id_str": "1884784180982710523",
   "in_reply_to_user_id": "3273446080",
   "in_reply_to_user_id_str": "3273446080",
   "in_reply_to_screen_name": "muddy_chainring_1495688"
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
    "222"
   ],
   "favorite_count": "9",
   "id_str": "1884875864273846325",
   "id": "1884875864273846325",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 30 08:06:40 +0000 2025",
   "favorited": false,
   "full_text": "Nia is now a certified suspension technician. That means forks and shocks get serviced here and not posted off for three weeks. £85 for a fork, back in four working days. The certificate is in the loo, where she wanted it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884613586056118517"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1884613586056118517",
   "id": "1884613586056118517",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Jan 29 14:44:28 +0000 2025",
   "favorited": false,
   "full_text": "Regrettably the previous reply you were given is our final position, which reflects the policy in force at the time of purchase.",
   "lang": "en",
   "in_reply_to_status_id": "1884580300059574515",
   "in_reply_to_status_id_str": "1884580300059574515",
   "in_reply_to_user_id": "1415145602",
   "in_reply_to_user_id_str": "1415145602",
   "in_reply_to_screen_name": "mossy_kestrel_273122"
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
    "280"
   ],
   "favorite_count": "27",
   "id_str": "1884546795959222322",
   "id": "1884546795959222322",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Wed Jan 29 10:19:04 +0000 2025",
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
    "199"
   ],
   "favorite_count": "13",
   "id_str": "1884529720947638321",
   "id": "1884529720947638321",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Wed Jan 29 09:11:13 +0000 2025",
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
      "1884224530805686501"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1884224530805686501",
   "id": "1884224530805686501",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 28 12:58:30 +0000 2025",
   "favorited": false,
   "full_text": "Do you mean the old Kestrel with the straight fork or this year's one? The answer's different for each.",
   "lang": "en",
   "in_reply_to_status_id": "1884218189018038500",
   "in_reply_to_status_id_str": "1884218189018038500",
   "in_reply_to_user_id": "2485552486",
   "in_reply_to_user_id_str": "2485552486",
   "in_reply_to_screen_name": "sunny_saddle_977337"
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
    "183"
   ],
   "favorite_count": "13",
   "id_str": "1884201269195702319",
   "id": "1884201269195702319",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Tue Jan 28 11:26:04 +0000 2025",
   "favorited": false,
   "full_text": "We can fit one more thing on the shelf by the till. Should it be: a) spare gear hangers, b) emergency flapjack, c) reading glasses for people who say they don't need the instructions?",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884187247637430497"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "0",
   "id_str": "1884187247637430497",
   "id": "1884187247637430497",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 28 10:30:21 +0000 2025",
   "favorited": false,
   "full_text": "Eleven point four kilos for the large, without pedals, on the potato scales next door. Brochure says eleven two.",
   "lang": "en",
   "in_reply_to_status_id": "1883842345825206478",
   "in_reply_to_status_id_str": "1883842345825206478",
   "in_reply_to_user_id": "2063354360",
   "in_reply_to_user_id_str": "2063354360",
   "in_reply_to_screen_name": "muddy_crank_699575"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884156847322038486"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1884156847322038486",
   "id": "1884156847322038486",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 28 08:29:33 +0000 2025",
   "favorited": false,
   "full_text": "Did it make the noise before you brought it in, or only since we touched it? It matters, because the second one's ours to mend.",
   "lang": "en",
   "in_reply_to_status_id": "1883838860358582475",
   "in_reply_to_status_id_str": "1883838860358582475",
   "in_reply_to_user_id": "4403499240",
   "in_reply_to_user_id_str": "4403499240",
   "in_reply_to_screen_name": "muddy_crank_2239144"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1884154938913718485"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1884154938913718485",
   "id": "1884154938913718485",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 28 08:21:58 +0000 2025",
   "favorited": false,
   "full_text": "Telling strangers to try us is no small thing and we don't take it lightly. Thank you.",
   "lang": "en",
   "in_reply_to_status_id": "1883840705852342477",
   "in_reply_to_status_id_str": "1883840705852342477",
   "in_reply_to_user_id": "3451195743",
   "in_reply_to_user_id_str": "3451195743",
   "in_reply_to_screen_name": "leafy_bell_1612628"
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
    "88"
   ],
   "favorite_count": "101",
   "id_str": "1883837241357238317",
   "id": "1883837241357238317",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Mon Jan 27 11:19:33 +0000 2025",
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
      "1881734024393654424"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "187"
   ],
   "favorite_count": "2",
   "id_str": "1881734024393654424",
   "id": "1881734024393654424",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 16:02:07 +0000 2025",
   "favorited": false,
   "full_text": "Found it. Your order went to the old address because we ignored your email changing it. New parcel leaves today, tracking number is in your inbox, and we'll chase the first one ourselves.",
   "lang": "en",
   "in_reply_to_status_id": "1881385427399606395",
   "in_reply_to_status_id_str": "1881385427399606395",
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
      "1881665070035894422"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "7",
   "id_str": "1881665070035894422",
   "id": "1881665070035894422",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 11:28:07 +0000 2025",
   "favorited": false,
   "full_text": "Clockwise, nearly always. Going the other way you meet the steep bit at mile two with cold legs.",
   "lang": "en",
   "in_reply_to_status_id": "1881408730952630397",
   "in_reply_to_status_id_str": "1881408730952630397",
   "in_reply_to_user_id": "4333656822",
   "in_reply_to_user_id_str": "4333656822",
   "in_reply_to_screen_name": "knobbly_derailleur_2193195"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881657646117814419"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1881657646117814419",
   "id": "1881657646117814419",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 10:58:37 +0000 2025",
   "favorited": false,
   "full_text": "Ten years! We can't quite believe it. Thanks for being there since the kettle days.",
   "lang": "en",
   "in_reply_to_status_id": "1881027959452598384",
   "in_reply_to_status_id_str": "1881027959452598384",
   "in_reply_to_user_id": "4516504556",
   "in_reply_to_user_id_str": "4516504556",
   "in_reply_to_screen_name": "zigzag_hare_2313489"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881649110709174417"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1881649110709174417",
   "id": "1881649110709174417",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 10:24:42 +0000 2025",
   "favorited": false,
   "full_text": "The accident would make anybody careful, and riding up and getting the bus down sounds sensible to us. Is there one descent you'd like to try again some day?",
   "lang": "en",
   "in_reply_to_status_id": "1881042299777974385",
   "in_reply_to_status_id_str": "1881042299777974385",
   "in_reply_to_user_id": "3195361973",
   "in_reply_to_user_id_str": "3195361973",
   "in_reply_to_screen_name": "brisk_heron_1444317"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881647936304054416"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1881647936304054416",
   "id": "1881647936304054416",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 10:20:02 +0000 2025",
   "favorited": false,
   "full_text": "The change of post style was based on market research and has been positively received by the wider community.",
   "lang": "en",
   "in_reply_to_status_id": "1881379328881590394",
   "in_reply_to_status_id_str": "1881379328881590394",
   "in_reply_to_user_id": "3674062757",
   "in_reply_to_user_id_str": "3674062757",
   "in_reply_to_screen_name": "canal_fox_1759251"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881647621731254415"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1881647621731254415",
   "id": "1881647621731254415",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 10:18:47 +0000 2025",
   "favorited": false,
   "full_text": "Well done YOU. We only pointed the camera, it was you that got filthy.",
   "lang": "en",
   "in_reply_to_status_id": "1881375423984566393",
   "in_reply_to_status_id_str": "1881375423984566393",
   "in_reply_to_user_id": "5293012843",
   "in_reply_to_user_id_str": "5293012843",
   "in_reply_to_screen_name": "rusty_climber_2824350"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881643020579766412"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "6",
   "id_str": "1881643020579766412",
   "id": "1881643020579766412",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 10:00:30 +0000 2025",
   "favorited": false,
   "full_text": "Good morning! In order for us to look into this, please check your inbox for a message from our team. Thank you for your understanding.",
   "lang": "en",
   "in_reply_to_status_id": "1881368801178550390",
   "in_reply_to_status_id_str": "1881368801178550390",
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
      "1881639904211894409"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "202"
   ],
   "favorite_count": "1",
   "id_str": "1881639904211894409",
   "id": "1881639904211894409",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 09:48:07 +0000 2025",
   "favorited": false,
   "full_text": "We missed you off the Saturday list, then left you standing in the rain outside a locked shop. Nothing clever to say about that. Next week's ride leaves from your end of town, and the breakfast is ours.",
   "lang": "en",
   "in_reply_to_status_id": "1881267714257846388",
   "in_reply_to_status_id_str": "1881267714257846388",
   "in_reply_to_user_id": "1883650244",
   "in_reply_to_user_id_str": "1883650244",
   "in_reply_to_screen_name": "windy_newt_581348"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881629372314550407"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "118"
   ],
   "favorite_count": "4",
   "id_str": "1881629372314550407",
   "id": "1881629372314550407",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 09:06:16 +0000 2025",
   "favorited": false,
   "full_text": "It looks as if the address was entered this way at checkout, so we'd be unable to redirect the parcel at our own cost.",
   "lang": "en",
   "in_reply_to_status_id": "1881370705392566391",
   "in_reply_to_status_id_str": "1881370705392566391",
   "in_reply_to_user_id": "4039758225",
   "in_reply_to_user_id_str": "4039758225",
   "in_reply_to_screen_name": "northern_thistle_1999840"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881623173133238405"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1881623173133238405",
   "id": "1881623173133238405",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 08:41:38 +0000 2025",
   "favorited": false,
   "full_text": "Diolch o galon, from both of us. The photo of her in the helmet is up behind the till.",
   "lang": "en",
   "in_reply_to_status_id": "1881010834109366378",
   "in_reply_to_status_id_str": "1881010834109366378",
   "in_reply_to_user_id": "2485552486",
   "in_reply_to_user_id_str": "2485552486",
   "in_reply_to_screen_name": "sunny_saddle_977337"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881618576176054404"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1881618576176054404",
   "id": "1881618576176054404",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 08:23:22 +0000 2025",
   "favorited": false,
   "full_text": "We're not sure if you mean the tyre or the repair we did on it. Which one gave up on you?",
   "lang": "en",
   "in_reply_to_status_id": "1881020246127542383",
   "in_reply_to_status_id_str": "1881020246127542383",
   "in_reply_to_user_id": "2746484327",
   "in_reply_to_user_id_str": "2746484327",
   "in_reply_to_screen_name": "sleepy_newt_1149002"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881617502434230403"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1881617502434230403",
   "id": "1881617502434230403",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 08:19:06 +0000 2025",
   "favorited": false,
   "full_text": "Medium at 5'7, as long as your legs aren't all of it. Pop your inside leg measurement here and I'll confirm before you pay.",
   "lang": "en",
   "in_reply_to_status_id": "1881012591522742381",
   "in_reply_to_status_id_str": "1881012591522742381",
   "in_reply_to_user_id": "2310946441",
   "in_reply_to_user_id_str": "2310946441",
   "in_reply_to_screen_name": "gravel_bell_862464"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881617468879798402"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "id_str": "1881617468879798402",
   "id": "1881617468879798402",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 08:18:58 +0000 2025",
   "favorited": false,
   "full_text": "Regrettably the previous reply you were given is our final position, which reflects the policy in force at the time of purchase.",
   "lang": "en",
   "in_reply_to_status_id": "1881243546678198387",
   "in_reply_to_status_id_str": "1881243546678198387",
   "in_reply_to_user_id": "4538086005",
   "in_reply_to_user_id_str": "4538086005",
   "in_reply_to_screen_name": "drizzly_saddle_2327688"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1881615258481590401"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "2",
   "id_str": "1881615258481590401",
   "id": "1881615258481590401",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 21 08:10:11 +0000 2025",
   "favorited": false,
   "full_text": "'I could use one of these' – one to buy, or a lend of ours for an afternoon? We can do both.",
   "lang": "en",
   "in_reply_to_status_id": "1881417400578998398",
   "in_reply_to_status_id_str": "1881417400578998398",
   "in_reply_to_user_id": "4561621907",
   "in_reply_to_user_id_str": "4561621907",
   "in_reply_to_screen_name": "pebbly_hub_2343172"
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
   "favorite_count": "207",
   "id_str": "1881365210854326305",
   "id": "1881365210854326305",
   "truncated": false,
   "retweet_count": "11",
   "created_at": "Mon Jan 20 15:36:35 +0000 2025",
   "favorited": false,
   "full_text": "Gears jumping after winter? In this order, please:\n\nOne. Clean the cable and put a drop of oil where it goes into the outer. That alone sorts half the bikes we see in March.\n\nTwo. Look at the hanger from behind. If it's bent, stop, nothing below will help.\n\nThree. Second smalles…",
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
    "164"
   ],
   "favorite_count": "148",
   "id_str": "1881009642927030303",
   "id": "1881009642927030303",
   "truncated": false,
   "retweet_count": "10",
   "created_at": "Sun Jan 19 16:03:41 +0000 2025",
   "favorited": false,
   "full_text": "Monday. Nineteen bikes in for repair, two mechanics, one kettle. The kettle packed in at ten past nine and everyone dealt with it very bravely until a quarter past.",
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
    "122"
   ],
   "favorite_count": "229",
   "id_str": "1881009236079542302",
   "id": "1881009236079542302",
   "truncated": false,
   "retweet_count": "10",
   "created_at": "Sun Jan 19 16:02:04 +0000 2025",
   "favorited": false,
   "full_text": "What's the one tool you'd save from a fire? Ours was unanimous and isn't a tool, it's the biscuit tin with the bits in it.",
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
    "251"
   ],
   "favorite_count": "60",
   "id_str": "1880250465514422300",
   "id": "1880250465514422300",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Jan 17 13:46:59 +0000 2025",
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
   "favorite_count": "10",
   "id_str": "1879931035710390297",
   "id": "1879931035710390297",
   "truncated": false,
   "retweet_count": "0",
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
    "219"
   ],
   "favorite_count": "9",
   "id_str": "1879924643591094296",
   "id": "1879924643591094296",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 16 16:12:17 +0000 2025",
   "favorited": false,
   "full_text": "The Year 6 class at the primary did their cycling test last week on eleven borrowed Brambles. All 28 passed. One girl had never ridden a bike until that Monday. By Thursday she was correcting her teacher's hand signals.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1879871648560054348"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1879871648560054348",
   "id": "1879871648560054348",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 16 12:41:42 +0000 2025",
   "favorited": false,
   "full_text": "Toothbrush for jockey wheels, yes. Mabli uses a paintbrush cut short. Has somebody got a better tool for the gap behind the big sprocket?",
   "lang": "en",
   "in_reply_to_status_id": "1879862391731126346",
   "in_reply_to_status_id_str": "1879862391731126346",
   "in_reply_to_user_id": "4561621907",
   "in_reply_to_user_id_str": "4561621907",
   "in_reply_to_screen_name": "pebbly_hub_2343172"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1879867269706678347"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
   "source": "<a href=\"https://mobile.twitter.com\">Twitter Web App</a>",
   "entities": {
    "hashtags": [],
    "symbols": [],
    "user_mentions": [],
    "urls": []
   },
   "display_text_range": [
    "0",
    "151"
   ],
   "favorite_count": "0",
   "id_str": "1879867269706678347",
   "id": "1879867269706678347",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 16 12:24:18 +0000 2025",
   "favorited": false,
   "full_text": "Do you mean put one aside for you, or are you letting us know it's on the wish list? We don't mind which, we only want to know about the last blue one.",
   "lang": "en",
   "in_reply_to_status_id": "1879860462351286345",
   "in_reply_to_status_id_str": "1879860462351286345",
   "in_reply_to_user_id": "2910894230",
   "in_reply_to_user_id_str": "2910894230",
   "in_reply_to_screen_name": "slow_crank_1257167"
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
    "108"
   ],
   "favorite_count": "64",
   "id_str": "1879834285700022295",
   "id": "1879834285700022295",
   "truncated": false,
   "retweet_count": "12",
   "created_at": "Thu Jan 16 10:13:14 +0000 2025",
   "favorited": false,
   "full_text": "Cold Kettle, this week: wet roots, wet roots, a dry bit by the log pile, wet roots. #coldkettle #bringtowels",
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
    "193"
   ],
   "favorite_count": "25",
   "id_str": "1878719024460726293",
   "id": "1878719024460726293",
   "truncated": false,
   "retweet_count": "3",
   "created_at": "Mon Jan 13 08:21:35 +0000 2025",
   "favorited": false,
   "full_text": "The brass bell on our counter costs £16. We sell a £6 one too and it's fine. The brass one rings for four whole seconds, and walkers tend to smile at it, which on a bridleway is worth a tenner.",
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
    "123"
   ],
   "favorite_count": "30",
   "id_str": "1878120237233078290",
   "id": "1878120237233078290",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Sat Jan 11 16:42:13 +0000 2025",
   "favorited": false,
   "full_text": "What's the worst thing you've ever used as a tyre lever? We'll start: a dinner fork, at a wedding. Somebody else's wedding.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1877386892538806314"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "0",
   "id_str": "1877386892538806314",
   "id": "1877386892538806314",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Thu Jan 09 16:08:10 +0000 2025",
   "favorited": false,
   "full_text": "Straight from us, we don't sell through anybody else. The shop page is in the profile, and the phone works too.",
   "lang": "en",
   "in_reply_to_status_id": "1877382505296822313",
   "in_reply_to_status_id_str": "1877382505296822313",
   "in_reply_to_user_id": "3494358641",
   "in_reply_to_user_id_str": "3494358641",
   "in_reply_to_screen_name": "gravel_flask_1641025"
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
    "197"
   ],
   "favorite_count": "42",
   "id_str": "1877375148487606288",
   "id": "1877375148487606288",
   "truncated": false,
   "retweet_count": "2",
   "created_at": "Thu Jan 09 15:21:30 +0000 2025",
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
   "favorite_count": "1",
   "id_str": "1876918120346550287",
   "id": "1876918120346550287",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Wed Jan 08 09:05:26 +0000 2025",
   "favorited": false,
   "full_text": "The Ledger (gravel, 42 km) gets its name because you pay at the end. The first 30 km roll along the old tramway and make you feel fitter than you are. Then Gorsefold Bank: 1.8 km at 9 per cent, loose on the left. Eat something at the tramway sheds. Two bottles in summer. There's…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "edit_info": {
    "initial": {
     "editTweetIds": [
      "1876632433718198309"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "5",
   "id_str": "1876632433718198309",
   "id": "1876632433718198309",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 07 14:10:13 +0000 2025",
   "favorited": false,
   "full_text": "Fifty years on one bike! The oldest we see is a 1951 roadster that comes in for tea more than repairs. What's kept your uncle's going?",
   "lang": "en",
   "in_reply_to_status_id": "1876624762336182308",
   "in_reply_to_status_id_str": "1876624762336182308",
   "in_reply_to_user_id": "1418289220",
   "in_reply_to_user_id_str": "1418289220",
   "in_reply_to_screen_name": "idle_derailleur_275190"
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
    "225"
   ],
   "favorite_count": "25",
   "id_str": "1876568172786614285",
   "id": "1876568172786614285",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Tue Jan 07 09:54:52 +0000 2025",
   "favorited": false,
   "full_text": "Sam did the Long Tolly last Sunday, all 63 km, on the same day that the doctor had said, a year earlier, perhaps no more hills. Slowly, with two friends and a lot of soup. Sam asked for no fuss. So here's a photo of the soup.",
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
    "121"
   ],
   "favorite_count": "19",
   "id_str": "1876286797902774283",
   "id": "1876286797902774283",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Mon Jan 06 15:16:47 +0000 2025",
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
      "1875194341094326295"
     ],
     "editsRemaining": "5"
    }
   },
   "retweeted": false,
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
   "favorite_count": "4",
   "id_str": "1875194341094326295",
   "id": "1875194341094326295",
   "truncated": false,
   "retweet_count": "0",
   "created_at": "Fri Jan 03 14:55:45 +0000 2025",
   "favorited": false,
   "full_text": "We close at four on Wednesdays because that's when Tom collects his lad. Any other weekday it's half five.",
   "lang": "en",
   "in_reply_to_status_id": "1875165773689782293",
   "in_reply_to_status_id_str": "1875165773689782293",
   "in_reply_to_user_id": "4822553748",
   "in_reply_to_user_id_str": "4822553748",
   "in_reply_to_screen_name": "quiet_acorn_2514837"
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
    "260"
   ],
   "favorite_count": "15",
   "id_str": "1875146907710390280",
   "id": "1875146907710390280",
   "truncated": false,
   "retweet_count": "1",
   "created_at": "Fri Jan 03 11:47:16 +0000 2025",
   "favorited": false,
   "full_text": "Where can you take a trailer or a tag-along round here?\n\nDamson Dingle, yes.\nSallow Towpath, yes, but you'll have to unhitch for the chicane at lock 4.\nThe railway path to Clunderby, all of it, with a playground halfway.\nOwl Stile, no. The clue is in the name.",
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
    "137"
   ],
   "favorite_count": "154",
   "id_str": "1874812420354998278",
   "id": "1874812420354998278",
   "truncated": false,
   "retweet_count": "28",
   "created_at": "Thu Jan 02 13:38:08 +0000 2025",
   "favorited": false,
   "full_text": "New delivery. Four wheelsets in four very large boxes. This is the fifth box, the small one that the invoice came in. Guess where she is.",
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
    "192"
   ],
   "favorite_count": "37",
   "id_str": "1874498782884790274",
   "id": "1874498782884790274",
   "truncated": false,
   "retweet_count": "4",
   "created_at": "Wed Jan 01 16:51:51 +0000 2025",
   "favorited": false,
   "full_text": "The kitchen table, 11 p.m., Mabli choosing next year's colours from forty little painted tin lids. They all look the same by lamplight. She has ruled out anything with the word 'sunset' in it.",
   "lang": "en"
  }
 }
]