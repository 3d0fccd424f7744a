window.YTD.note_tweet.part0 = [
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000000",
   "createdAt": "2025-01-01T16:51:51.000Z",
   "updatedAt": "2025-01-01T16:51:51.000Z",
   "core": {
    "text": "A quiet afternoon in the rain, so Nia took a worn-out hub apart to photograph every piece for the blog. It took two hours to lay out. Then the cat came in by the back door. There's a video of about four seconds. The missing ball bearing was in the biscuit tin, and we can't explain that one either.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000001",
   "createdAt": "2025-01-08T09:05:26.000Z",
   "updatedAt": "2025-01-08T09:05:26.000Z",
   "core": {
    "text": "Long Tolly is our big gravel day out. 63 km, 1,100 m, three cattle grids. How it goes:\n\n0 to 18 km: lanes and the tramway. You'll feel wonderful.\n18 to 30: the long drag to Coldwater. There's a tap at the church, on the north wall, behind the ivy.\n30: honesty-box cake stall. Coins only. The lemon one goes by eleven.\n41: the ford. Our counter map calls it 'seasonal'. It is currently the season. Use the footbridge and carry the bike.\n41 to 55: lovely. We've got nothing to add.\n55: a headwind. Always, and from wherever you don't expect.\n63: home.\n\nAllow six hours with stops, and don't promise anybody tea at a given time.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000002",
   "createdAt": "2025-01-13T08:21:35.000Z",
   "updatedAt": "2025-01-13T08:21:35.000Z",
   "core": {
    "text": "We put a paper manual in the box with every bike. Twenty pages, drawn by Nia, including a picture of what the barrel adjuster does and one of a heron looking cross. Our printer said nobody reads manuals. A man in another country wrote to us about a spelling mistake on page 14, so somebody does.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000003",
   "createdAt": "2025-01-16T10:13:14.000Z",
   "updatedAt": "2025-01-16T10:13:14.000Z",
   "core": {
    "text": "Cuckoo Gutter is narrow, off-camber and about as wide as a bath. Nobody goes, because the way in looks like somebody's garden. It isn't, we knocked and asked. Past the blue gate, second left at the water trough. Ninety seconds down, twenty minutes back up. You'll do it twice and then your legs will hold a vote.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000004",
   "createdAt": "2025-01-19T16:03:41.000Z",
   "updatedAt": "2025-01-19T16:03:41.000Z",
   "core": {
    "text": "Somebody asked what we do with broken parts. Steel and aluminium go to the scrap man in Clunderby, about 40 kilos a month. Tubes go to a woman who makes belts. Chains to the college, for welding practice. Carbon is the one we've got no good answer for, so there's a stack of it in the cellar and a growing sense of guilt. If you know someone who properly recycles it, we'd love a name.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000005",
   "createdAt": "2025-01-20T15:36:35.000Z",
   "updatedAt": "2025-01-20T15:36:35.000Z",
   "core": {
    "text": "A sidewall cut can be booted with: a crisp packet folded in four, a bit of old inner tube, a gel wrapper, a banknote. Put it between tube and tyre, pump gently, ride home in a straight sort of way. We have taken a tyre off with a ten-pound note in it. Its owner had forgotten. He bought everyone a bun.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000006",
   "createdAt": "2025-01-30T08:06:40.000Z",
   "updatedAt": "2025-01-30T08:06:40.000Z",
   "core": {
    "text": "Recall, please read: Bramble 20 inch, frames starting HB7, sold between February and June. A batch of front brake levers can crack. Nobody's been hurt. Stop using the bike, send us a photo of the number under the bottom bracket and we'll post you a new lever and a fitting guide, or do it for you here. There are 46 of them. We've reached 31. If you sold yours on, tell us who to.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000007",
   "createdAt": "2025-02-03T13:23:37.000Z",
   "updatedAt": "2025-02-03T13:23:37.000Z",
   "core": {
    "text": "Half term is coming, so a word about the Llanfarrow side. Horses first, walkers next, bikes last. Say hello early. Walk the double bend below the larches between ten and four, it costs you forty seconds. That path took the access group five years of letters to open and we'd like to keep it.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000008",
   "createdAt": "2025-02-04T09:23:38.000Z",
   "updatedAt": "2025-02-04T09:23:38.000Z",
   "core": {
    "text": "Snapped chain, six miles out, light going. It's easier than it looks.\n\nYou need a chain tool and one quick link, which together weigh less than a flapjack. Push out the broken bit so that you've got two narrow ends. Thread the chain back through the derailleur (photograph a friend's first, that S-bend has fooled all of us). Quick link in, one half from each side. Pull it roughly shut, bring that part to the top run, hold the back brake and stand on the pedal. It clicks.\n\nYou're now a link or two short, so stay out of big-and-big on the way home. And buy another quick link. You'll think you won't need it. 🔗",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000009",
   "createdAt": "2025-02-05T13:48:08.000Z",
   "updatedAt": "2025-02-05T13:48:08.000Z",
   "core": {
    "text": "Two brothers, nine and eleven, came in with £43.20 in a jar, wanting to mend the bike they share. They didn't want it done, they wanted to be shown. So Nia gave them the end stand and an hour. New brake pads, new cable, one puncture. It came to £19. They've gone halves on the rest and each bought a bell.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000010",
   "createdAt": "2025-02-06T10:33:46.000Z",
   "updatedAt": "2025-02-06T10:33:46.000Z",
   "core": {
    "text": "Rotor rubbing, ting ting ting, all day? Loosen the two caliper bolts. Slide a bit of thin card either side of the rotor. Squeeze the brake and hold it, tighten the bolts a little each in turn. Pull out the card. Still rubbing in one place only: bent rotor, and that's a job for fingers and patience.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000011",
   "createdAt": "2025-02-07T09:12:58.000Z",
   "updatedAt": "2025-02-07T09:12:58.000Z",
   "core": {
    "text": "Loose headset check. Front brake on, one hand around the join below the stem, rock the bike forwards and back. Feel a knock? Undo the two stem bolts on the side, nip the top cap down an eighth of a turn, line up the bars, do the side bolts up again. It's always the side bolts people forget. Don't be that person on Hobb's Staircase.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000012",
   "createdAt": "2025-02-13T11:22:37.000Z",
   "updatedAt": "2025-02-13T11:22:37.000Z",
   "core": {
    "text": "This is Priya, who packs your parcels. She came for three weeks one December and that's four years ago now.\n\nShe does about forty a day and she tapes like she means it. She cuts the collars from old bike boxes, keeps a list of which couriers throw, and can tell the weight of a parcel by lifting it, to within 50 g. (We had a bet. It cost us a curry.) The small note in your box is hers too. She writes them between two and three, with the radio off.\n\nShe's asked us to say that she does read the ones that come back. There's a shelf. The drawing of the horse is on the door. 📦",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000013",
   "createdAt": "2025-02-26T08:23:29.000Z",
   "updatedAt": "2025-02-26T08:23:29.000Z",
   "core": {
    "text": "People ask for a route where two riders of very different fitness can both have a nice day. It's Tarrow Reservoir. The keen one takes the outer track (24 km, 500 m up). The other takes the shore path, 11 km, flat, and a crossword. They'll reach the dam café within ten minutes of each other. We know of one engagement this route has saved.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000014",
   "createdAt": "2025-03-18T09:09:37.000Z",
   "updatedAt": "2025-03-18T09:09:37.000Z",
   "core": {
    "text": "What a £95 service looks like from this side: two and a half hours. Strip it, wash it, measure the chain, true both wheels, new cables, bleed if it needs it, grease all the things that get forgotten, then one of us rides it round the block in a silly helmet. We write down what we found and what can wait. About a third of the list is usually 'can wait', and we'd sooner tell you so.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000015",
   "createdAt": "2025-03-21T10:56:05.000Z",
   "updatedAt": "2025-03-21T10:56:05.000Z",
   "core": {
    "text": "You asked where the money goes, so here's last month, rounded. In: £41,200. Out: bikes and parts £23,900, wages £10,600, rent and rates £2,450, shipping £1,800, card fees £520, electric £390, insurance £310, website £140, the van's exhaust £260, tea £31, cat £64.\n\nThat leaves £735, which looks all right until you remember the roof.\n\nOdd things in there this year: a skip for tyres, a damp man (£90 to tell us it's damp), nineteen mop heads and the music licence. We play one tape.\n\nNo grumbling meant. It's a decent living and we like who we do it with. But if you've ever wondered why we don't match the price on the big sites, that's the sum.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000016",
   "createdAt": "2025-03-26T13:03:58.000Z",
   "updatedAt": "2025-03-26T13:03:58.000Z",
   "core": {
    "text": "We took down a comment on Monday that we shouldn't have. It was critical, it was right about the tyre sizes, and one of us had a bad five minutes. It can't be put back so we've posted its point in full underneath, with the correct sizes. Thank you to the writer, who's been better about it than we deserved.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000017",
   "createdAt": "2025-04-06T13:17:04.000Z",
   "updatedAt": "2025-04-06T13:17:04.000Z",
   "core": {
    "text": "Rounded hex bolt. In rising order of despair:\n1. Clean the hole out, tap in a fresh key with a hammer.\n2. Tap in a T25 bit that's a fraction too big.\n3. Saw a slot, use a flat screwdriver.\n4. Bring it to us. Nia has an extractor set and a calm manner.\n\nPlease stop at 3. We've met 3½.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000018",
   "createdAt": "2025-04-10T11:21:13.000Z",
   "updatedAt": "2025-04-10T11:21:13.000Z",
   "core": {
    "text": "We stopped selling one of our best-selling tyres. The rubber was lovely, the sidewalls weren't: eleven came back in four months, and we don't have that many friends to lose. The replacement is 90 g heavier and has been round Tinker's Spine since February without so much as a sulk.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000019",
   "createdAt": "2025-04-11T15:13:56.000Z",
   "updatedAt": "2025-04-11T15:13:56.000Z",
   "core": {
    "text": "We're taking on a mechanic. Four days a week, Tuesday to Friday, 28 days off plus the day of the county show.\n\nYou'd be working with Gethin, who hums, and Nia, who labels things. We need somebody who can true a wheel, bleed a hydraulic brake and tell a customer that the cheap fix is good enough when it is. Certificates are welcome. So are people who've learnt it in a shed.\n\n£14.60 an hour to begin with, reviewed at six months. No 'passion' required, just care.\n\nWrite to Mabli by the 20th, and tell her about something you mended. It needn't be a bike. The last person wrote about a clarinet. #harrowby #jobs",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000020",
   "createdAt": "2025-04-15T09:44:52.000Z",
   "updatedAt": "2025-04-15T09:44:52.000Z",
   "core": {
    "text": "Recall, please read: Bramble 20 inch, frames starting HB7, sold between February and June. A batch of front brake levers can crack. Nobody's been hurt. Stop using the bike, send us a photo of the number under the bottom bracket and we'll post you a new lever and a fitting guide, or do it for you here. There are 46 of them. We've reached 31. If you sold yours on, tell us who to.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000021",
   "createdAt": "2025-04-15T16:54:20.000Z",
   "updatedAt": "2025-04-15T16:54:20.000Z",
   "core": {
    "text": "Tubeless tyre hissing by the side of the trail. Spin the hole to the bottom and wait, the sealant may do it for you. No? Push a plug in with the tool, leave a centimetre sticking out, pull the tool, pump. Don't trim the tail, the ground does that. Then check the other tyre, because whatever it was, you rode over it twice.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000022",
   "createdAt": "2025-04-16T10:56:13.000Z",
   "updatedAt": "2025-04-16T10:56:13.000Z",
   "core": {
    "text": "We put a paper manual in the box with every bike. Twenty pages, drawn by Nia, including a picture of what the barrel adjuster does and one of a heron looking cross. Our printer said nobody reads manuals. A man in another country wrote to us about a spelling mistake on page 14, so somebody does.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000023",
   "createdAt": "2025-04-21T10:27:58.000Z",
   "updatedAt": "2025-04-21T10:27:58.000Z",
   "core": {
    "text": "A sidewall cut can be booted with: a crisp packet folded in four, a bit of old inner tube, a gel wrapper, a banknote. Put it between tube and tyre, pump gently, ride home in a straight sort of way. We have taken a tyre off with a ten-pound note in it. Its owner had forgotten. He bought everyone a bun.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000024",
   "createdAt": "2025-04-27T11:36:38.000Z",
   "updatedAt": "2025-04-27T11:36:38.000Z",
   "core": {
    "text": "A quiet afternoon in the rain, so Nia took a worn-out hub apart to photograph every piece for the blog. It took two hours to lay out. Then the cat came in by the back door. There's a video of about four seconds. The missing ball bearing was in the biscuit tin, and we can't explain that one either.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000025",
   "createdAt": "2025-05-06T16:07:18.000Z",
   "updatedAt": "2025-05-06T16:07:18.000Z",
   "core": {
    "text": "What if going further felt effortless? ⚡ Powered by cutting-edge smart-assist technology, the Heron delivers a best-in-class e-mobility solution for today's modern adventurer! Experience the future of riding! 🚀 #Heron #EMobility #FutureOfRiding #SustainableLifestyle #GreenTech #ChargeAhead",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000026",
   "createdAt": "2025-05-08T09:18:58.000Z",
   "updatedAt": "2025-05-08T09:18:58.000Z",
   "core": {
    "text": "Meet the bike that's redefining versatility. 🙌 The all-new Otter isn't just a gravel bike: it's a lifestyle. Engineered for explorers. Designed for dreamers. Built for YOU! Discover the collection now 👉 link in bio! #OtterLife #GravelRevolution #BuiltForYou #Innovation #HarrowAndPine",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000027",
   "createdAt": "2025-05-13T16:14:29.000Z",
   "updatedAt": "2025-05-13T16:14:29.000Z",
   "core": {
    "text": "🔥 TRAIL SPOTLIGHT 🔥 Looking for an adrenaline-fuelled challenge that ticks all the boxes? Hobb's Staircase is an iconic, technical, bucket-list descent engineered by nature to elevate your skill set! Gear up in-store with our expert team before you drop in, and don't forget to use our hashtag to be featured! 📸 #RideHarrow #SendIt #TrailSpotlight #MTBCommunity #SkillsForDays",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000028",
   "createdAt": "2025-05-15T16:25:45.000Z",
   "updatedAt": "2025-05-15T16:25:45.000Z",
   "core": {
    "text": "Did you know that spending just 30 minutes on the trails can boost your wellbeing? 🧠💪 Immerse yourself in the tranquil beauty of Damson Dingle, a must-visit destination for the whole family! Tap the link in bio to download your FREE premium trail guide today! #MindfulRiding #FamilyFun #OutdoorWellness #HarrowAndPine",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000029",
   "createdAt": "2025-05-16T15:23:41.000Z",
   "updatedAt": "2025-05-16T15:23:41.000Z",
   "core": {
    "text": "We're going GREEN! 🌍💚 As part of our sustainability roadmap, we've partnered with key stakeholders to roll out eco-conscious packaging solutions across our entire logistics chain! Together, we can make a difference! #Sustainability #EcoFriendly #GreenFuture #TogetherWeCan #ConsciousBusiness",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000030",
   "createdAt": "2025-05-19T10:16:06.000Z",
   "updatedAt": "2025-05-19T10:16:06.000Z",
   "core": {
    "text": "'I never knew riding could feel this good!' 💬 That's just one of the hundreds of inspiring messages we receive. At Harrow & Pine, customer satisfaction isn't a goal: it's our DNA! 🧬 Share your story with #MyHarrowStory and inspire others to start theirs! #Testimonial #CustomerFirst #Inspire #Community",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000031",
   "createdAt": "2025-05-29T09:22:56.000Z",
   "updatedAt": "2025-05-29T09:22:56.000Z",
   "core": {
    "text": "Give your child the gift of confidence! 💚 Bramble bikes now from ONLY £299! Fully assembled, safety-checked and ready for adventure! Order online today for fast, tracked delivery! Tag a parent who needs to see this! 👇 #KidsBikes #BrambleBike #ParentLife #FamilyFirst #GiftOfConfidence",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000032",
   "createdAt": "2025-06-10T15:50:42.000Z",
   "updatedAt": "2025-06-10T15:50:42.000Z",
   "core": {
    "text": "What if going further felt effortless? ⚡ Powered by cutting-edge smart-assist technology, the Heron delivers a best-in-class e-mobility solution for today's modern adventurer! Experience the future of riding! 🚀 #Heron #EMobility #FutureOfRiding #SustainableLifestyle #GreenTech #ChargeAhead",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000033",
   "createdAt": "2025-06-16T13:52:14.000Z",
   "updatedAt": "2025-06-16T13:52:14.000Z",
   "core": {
    "text": "Weekend plans? SORTED! ✅ Our curated Top 3 Trail Experiences will take your riding journey to the next level:\n1️⃣ Marl Pit Loop: perfect for beginners!\n2️⃣ Penny Ridge: views for days!\n3️⃣ The Ledger: gravel heaven!\nSave this post and share it with your squad! 💚 #TrailTuesday #GravelGang #WeekendWarriors #RideMore #BikeLife",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 }
]