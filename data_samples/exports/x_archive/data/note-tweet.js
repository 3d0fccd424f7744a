window.YTD.note_tweet.part0 = [
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000000",
   "createdAt": "2025-01-08T09:05:26.000Z",
   "updatedAt": "2025-01-08T09:05:26.000Z",
   "core": {
    "text": "The Ledger (gravel, 42 km) gets its name because you pay at the end. The first 30 km roll along the old tramway and make you feel fitter than you are. Then Gorsefold Bank: 1.8 km at 9 per cent, loose on the left. Eat something at the tramway sheds. Two bottles in summer. There's no tap after Llanfarrow.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000001",
   "createdAt": "2025-01-20T15:36:35.000Z",
   "updatedAt": "2025-01-20T15:36:35.000Z",
   "core": {
    "text": "Gears jumping after winter? In this order, please:\n\nOne. Clean the cable and put a drop of oil where it goes into the outer. That alone sorts half the bikes we see in March.\n\nTwo. Look at the hanger from behind. If it's bent, stop, nothing below will help.\n\nThree. Second smallest sprocket. Turn the barrel adjuster a quarter turn anticlockwise, pedal, listen. Ticking means it's thinking about the next gear. Carry on until it's quiet, then shift up and down the lot.\n\nFour. Still jumping, only under load, in your favourite gear? That sprocket's worn out. It gave you its best years.\n\nLeave the two little limit screws alone. They were fine. Nobody ever believes us about the screws.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000002",
   "createdAt": "2025-01-29T10:19:04.000Z",
   "updatedAt": "2025-01-29T10:19:04.000Z",
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
   "noteTweetId": "1700000000000000003",
   "createdAt": "2025-02-03T13:23:37.000Z",
   "updatedAt": "2025-02-03T13:23:37.000Z",
   "core": {
    "text": "People ask how high Sheepwash Drop is. 1.2 m at the lip, and about four from up there in your head. Ten metres before it there's a smaller one with the same shape: do that five times first. Level pedals, look at the gorse bush and not at the landing. The landing is soft. The gorse has never been.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000004",
   "createdAt": "2025-02-04T09:23:38.000Z",
   "updatedAt": "2025-02-04T09:23:38.000Z",
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
   "noteTweetId": "1700000000000000005",
   "createdAt": "2025-02-10T15:22:21.000Z",
   "updatedAt": "2025-02-10T15:22:21.000Z",
   "core": {
    "text": "Some of you met Arthur, who came in most Fridays at four to tell us what was wrong with modern gears. He'd ridden to work for 46 years on three speeds and saw no call for a fourth.\n\nHe died in March, at 88. Last week his daughter brought us his tools: old imperial spanners, a wooden truing stand, a tobacco tin of washers sorted by year. He'd left a list of who should get what, and next to our name it said 'they'll need it'.\n\nThe stand is in the workshop. Osian built his first wheel on it. Dead true, after sixty years.\n\nHe was right about the gears, as it happens. Some of them.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000006",
   "createdAt": "2025-02-13T11:22:37.000Z",
   "updatedAt": "2025-02-13T11:22:37.000Z",
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
   "noteTweetId": "1700000000000000007",
   "createdAt": "2025-02-24T09:32:03.000Z",
   "updatedAt": "2025-02-24T09:32:03.000Z",
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
   "noteTweetId": "1700000000000000008",
   "createdAt": "2025-02-27T08:40:11.000Z",
   "updatedAt": "2025-02-27T08:40:11.000Z",
   "core": {
    "text": "We got the Otter date wrong, and then we made it worse.\n\nWe told 23 of you the end of May. It's going to be the third week of June. The frames are here, the forks are on a boat. That's nobody's fault in particular. But we knew last Tuesday, and sat on it for six days hoping for a better answer, and that part is ours.\n\nYou've each got an email with three choices: wait, and have your first service free; take the green, which we can build this week; or all of your money back by Friday, no hard feelings.\n\nIf you'd rather shout at a person, ring before five. Tom's expecting it.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000009",
   "createdAt": "2025-03-04T15:47:17.000Z",
   "updatedAt": "2025-03-04T15:47:17.000Z",
   "core": {
    "text": "Broken spoke and a long way from home? Twist the loose one round its neighbour so it can't flap about, or tape it. Open the brake caliper a bit if the wheel rubs. Ride home gently, sat down, no drops. One spoke is fine for 20 km. It gets no better by being ignored till the summer though, the rest are doing its job.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000010",
   "createdAt": "2025-03-05T13:18:37.000Z",
   "updatedAt": "2025-03-05T13:18:37.000Z",
   "core": {
    "text": "Bryn Mallow at sunrise, the plan. Leave the old weighbridge 70 minutes before the sun is due. It's forest road, so climb steadily and chat. Put a layer on before you sit down at the top. The descent faces north and stays frosty till nine, so go easy on the plank bridge. Then a second breakfast. We went on Tuesday. It was cloudy from start to finish and we'd go again.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000011",
   "createdAt": "2025-03-11T09:49:41.000Z",
   "updatedAt": "2025-03-11T09:49:41.000Z",
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
   "noteTweetId": "1700000000000000012",
   "createdAt": "2025-04-15T16:54:20.000Z",
   "updatedAt": "2025-04-15T16:54:20.000Z",
   "core": {
    "text": "Squealing disc brake, before you spend anything:\n\n1. Wipe the rotor with clean alcohol on a clean rag.\n2. Pads out, rub them flat on fine sandpaper.\n3. Back in. Find a hill. Ten hard stops, no locking up.\n\nStill sounds like a goose? Oil has got into the pads and they're finished. New ones are £14 and we'll fit them while you drink a tea.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000013",
   "createdAt": "2025-04-18T15:28:14.000Z",
   "updatedAt": "2025-04-18T15:28:14.000Z",
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
   "noteTweetId": "1700000000000000014",
   "createdAt": "2025-04-21T10:27:58.000Z",
   "updatedAt": "2025-04-21T10:27:58.000Z",
   "core": {
    "text": "Gears jumping after winter? In this order, please:\n\nOne. Clean the cable and put a drop of oil where it goes into the outer. That alone sorts half the bikes we see in March.\n\nTwo. Look at the hanger from behind. If it's bent, stop, nothing below will help.\n\nThree. Second smallest sprocket. Turn the barrel adjuster a quarter turn anticlockwise, pedal, listen. Ticking means it's thinking about the next gear. Carry on until it's quiet, then shift up and down the lot.\n\nFour. Still jumping, only under load, in your favourite gear? That sprocket's worn out. It gave you its best years.\n\nLeave the two little limit screws alone. They were fine. Nobody ever believes us about the screws.",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000015",
   "createdAt": "2025-05-05T11:25:27.000Z",
   "updatedAt": "2025-05-05T11:25:27.000Z",
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
   "noteTweetId": "1700000000000000016",
   "createdAt": "2025-05-06T16:07:18.000Z",
   "updatedAt": "2025-05-06T16:07:18.000Z",
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
   "noteTweetId": "1700000000000000017",
   "createdAt": "2025-05-13T16:14:29.000Z",
   "updatedAt": "2025-05-13T16:14:29.000Z",
   "core": {
    "text": "At Harrow & Pine, we believe every journey starts with a single pedal stroke. That's why we're proud to present our Ultimate Reservoir Experience! 🌅\n\n📍 Location: Tarrow Reservoir\n⏱️ Duration: 2 to 3 hours of pure joy\n💪 Level: something for EVERYONE!\n📸 Must-have photo moment: the dam at golden hour!\n\nThis seamless blend of stunning scenery, accessible terrain and unforgettable moments is guaranteed to leave you refreshed, recharged and ready to take on the week! Don't forget to fuel your adventure with our performance nutrition range, available in-store and online! 🛒\n\nSave this post, tag your adventure buddy and click the link to start YOUR story! 👇\n\n#YourStoryStartsHere #TarrowReservoir #CyclingCommunity #Inspired #GoldenHour #HarrowAndPine",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000018",
   "createdAt": "2025-05-15T16:25:45.000Z",
   "updatedAt": "2025-05-15T16:25:45.000Z",
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
   "noteTweetId": "1700000000000000019",
   "createdAt": "2025-05-22T15:12:32.000Z",
   "updatedAt": "2025-05-22T15:12:32.000Z",
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
   "noteTweetId": "1700000000000000020",
   "createdAt": "2025-05-31T09:05:06.000Z",
   "updatedAt": "2025-05-31T09:05:06.000Z",
   "core": {
    "text": "We're delighted to unveil our refreshed brand identity! ✨ Bold, dynamic and future-facing, it reflects our ongoing commitment to delivering premium rider experiences across every touchpoint. Let us know what you think! #Rebrand #NewLook #BrandRefresh #FutureFacing #Innovation #HarrowAndPine",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000021",
   "createdAt": "2025-06-02T13:37:37.000Z",
   "updatedAt": "2025-06-02T13:37:37.000Z",
   "core": {
    "text": "Customer Spotlight! 🔦 From first-time buyer to confident trail explorer, James's journey is proof that with the right equipment ANYTHING is possible! We're so proud to be part of it! Tag us in your journey for a chance to be featured! #CustomerSpotlight #JourneyGoals #AnythingIsPossible #RideHarrow",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000022",
   "createdAt": "2025-06-10T15:50:42.000Z",
   "updatedAt": "2025-06-10T15:50:42.000Z",
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
   "noteTweetId": "1700000000000000023",
   "createdAt": "2025-06-21T16:11:34.000Z",
   "updatedAt": "2025-06-21T16:11:34.000Z",
   "core": {
    "text": "Feeling inspired? Let's turn that inspiration into ACTION! 💪\n\nHere's what you'll get when you book your complimentary one-to-one consultation at Harrow & Pine:\n✅ A personalised rider profile\n✅ Expert recommendations tailored to YOUR goals\n✅ An exclusive 10% voucher for use on the day\n✅ Complimentary hot beverage ☕\n✅ Zero obligation!\n\nWhether you're a complete beginner or a seasoned pro, our in-store product specialists are passionate about finding the solution that's right for YOU! Appointments are in high demand, so don't delay: call, click or visit TODAY and take the first step towards the rider you were born to be! 🌟\n\n#ExpertAdvice #PersonalService #FindYourRide #HarrowAndPine #BookNow #ActionTime #BornToRide",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000024",
   "createdAt": "2025-06-30T11:50:10.000Z",
   "updatedAt": "2025-06-30T11:50:10.000Z",
   "core": {
    "text": "Behind every great ride is a great story. ❤️ Ours began in a small town with a BIG dream: to create a world-class ecosystem of products that puts the rider at the heart of everything we do!\n\nFrom day one, we've been driven by an unwavering passion for excellence. From our state-of-the-art workshop to our carefully curated showroom, every touchpoint has been designed with YOU in mind! 🙌\n\nToday, we're proud to combine time-honoured craftsmanship with cutting-edge innovation to deliver best-in-class solutions for riders of every age and ability. And the best part? We're only just getting started! 🚀\n\nFollow, like and share to be part of it! 👇\n\n#OurStory #PassionDriven #RiderFirst #BrandStory #HarrowAndPine #Heritage #CommunityFirst #RideTogether",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1700000000000000025",
   "createdAt": "2025-06-30T11:55:17.000Z",
   "updatedAt": "2025-06-30T11:55:17.000Z",
   "core": {
    "text": "🌲 ADVENTURE IS CALLING! 🌲 Ready to unlock your next epic ride? Discover the breathtaking Tinker's Spine: 11 km of pure, unfiltered trail passion! 🚵‍♂️ Tag your ride-or-die crew and tell us when you're going! 👇\n\n#HarrowAndPine #TrailGoals #RideTheDream #MTBLife #AdventureAwaits #ExploreMore",
    "urls": [],
    "mentions": [],
    "hashtags": []
   }
  }
 }
]