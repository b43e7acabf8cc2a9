// Ten digits, learnt from scratch: this file draws pictures of digits, trains a small neural network on them,
// and reads a picture that the network has never seen.
//
//   ./openxla run samples/digits/digits.mlir
//
// The functions below can also be called one by one, with --function: digits.sh does so. Those that are used more than
// once carry no_inline, so that they are compiled once.
//
// The network:  picture 8x8 -> 64 -> [w1, b1, relu] -> 32 -> [w2, b2, softmax] -> 10 probabilities

// Trains for ten rounds, then sits the exam.
func.func @main() -> (tensor<10xf32> {jax.result_info = "the loss, round by round"},
                      tensor<f32> {jax.result_info = "how many of 1000 new pictures are read correctly"},
                      tensor<8x8xi32> {jax.result_info = "a new picture, from 0 (paper) to 9 (ink)"},
                      tensor<i32> {jax.result_info = "which is read as"},
                      tensor<10xi32> {jax.result_info = "because it is, in per cent, a 0, a 1, ... a 9 with these probabilities"}) {
  %zero = stablehlo.constant dense<0> : tensor<ui32>
  %one = stablehlo.constant dense<1> : tensor<ui32>
  %rounds = stablehlo.constant dense<10> : tensor<ui32>
  %no_losses = stablehlo.constant dense<0.0> : tensor<10xf32>
  %w1_0, %b1_0, %w2_0, %b2_0 = func.call @init(%one) : (tensor<ui32>) -> (tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>)
  %_, %losses, %w1, %b1, %w2, %b2 = stablehlo.while(%round = %zero, %so_far = %no_losses, %v1 = %w1_0, %c1 = %b1_0, %v2 = %w2_0, %c2 = %b2_0)
      : tensor<ui32>, tensor<10xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>
  cond {
    %more = stablehlo.compare LT, %round, %rounds : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    stablehlo.return %more : tensor<i1>
  } do {
    %loss, %v1_new, %c1_new, %v2_new, %c2_new = func.call @train(%round, %v1, %c1, %v2, %c2)
        : (tensor<ui32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>) -> (tensor<f32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>)
    %line = stablehlo.reshape %loss : (tensor<f32>) -> tensor<1xf32>
    %noted = stablehlo.dynamic_update_slice %so_far, %line, %round : (tensor<10xf32>, tensor<1xf32>, tensor<ui32>) -> tensor<10xf32>
    %next = stablehlo.add %round, %one : tensor<ui32>
    stablehlo.return %next, %noted, %v1_new, %c1_new, %v2_new, %c2_new
        : tensor<ui32>, tensor<10xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>
  }
  %accuracy = func.call @exam(%w1, %b1, %w2, %b2) : (tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>) -> tensor<f32>

  // A picture from a seed that neither the training nor the exam draws from.
  %seed = stablehlo.constant dense<2028> : tensor<ui32>
  %pictures, %labels = func.call @draw(%seed) : (tensor<ui32>) -> (tensor<100x8x8xf32>, tensor<100xi32>)
  %first = stablehlo.slice %pictures [0:1, 0:8, 0:8] : (tensor<100x8x8xf32>) -> tensor<1x8x8xf32>
  %picture = stablehlo.reshape %first : (tensor<1x8x8xf32>) -> tensor<8x8xf32>
  %nine = stablehlo.constant dense<9.0> : tensor<8x8xf32>
  %scaled = stablehlo.multiply %picture, %nine : tensor<8x8xf32>
  %rounded = stablehlo.round_nearest_even %scaled : tensor<8x8xf32>
  %grey = stablehlo.convert %rounded : (tensor<8x8xf32>) -> tensor<8x8xi32>
  %digit, %probabilities = func.call @classify(%w1, %b1, %w2, %b2, %picture)
      : (tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>, tensor<8x8xf32>) -> (tensor<i32>, tensor<10xf32>)
  %hundred = stablehlo.constant dense<100.0> : tensor<10xf32>
  %of_hundred = stablehlo.multiply %probabilities, %hundred : tensor<10xf32>
  %whole = stablehlo.round_nearest_even %of_hundred : tensor<10xf32>
  %percent = stablehlo.convert %whole : (tensor<10xf32>) -> tensor<10xi32>
  return %losses, %accuracy, %grey, %digit, %percent : tensor<10xf32>, tensor<f32>, tensor<8x8xi32>, tensor<i32>, tensor<10xi32>
}

// 6800 numbers in [0, 1) that look random, the same for the same seed. Each is the hash of its place in the table.
func.func private @random(%seed: tensor<ui32>) -> tensor<6800xf32> attributes {no_inline} {
  %place = stablehlo.iota dim = 0 : tensor<6800xui32>
  %golden = stablehlo.constant dense<2654435769> : tensor<6800xui32>
  %m1 = stablehlo.constant dense<2146121005> : tensor<6800xui32>
  %m2 = stablehlo.constant dense<2221713035> : tensor<6800xui32>
  %s15 = stablehlo.constant dense<15> : tensor<6800xui32>
  %s16 = stablehlo.constant dense<16> : tensor<6800xui32>
  // Tables of different seeds start far apart.
  %seeds = stablehlo.broadcast_in_dim %seed, dims = [] : (tensor<ui32>) -> tensor<6800xui32>
  %start = stablehlo.multiply %seeds, %golden : tensor<6800xui32>
  %h0 = stablehlo.add %place, %start : tensor<6800xui32>
  // x ^= x >> 16, x *= m1, x ^= x >> 15, x *= m2, x ^= x >> 16
  %t1 = stablehlo.shift_right_logical %h0, %s16 : tensor<6800xui32>
  %h1 = stablehlo.xor %h0, %t1 : tensor<6800xui32>
  %h2 = stablehlo.multiply %h1, %m1 : tensor<6800xui32>
  %t2 = stablehlo.shift_right_logical %h2, %s15 : tensor<6800xui32>
  %h3 = stablehlo.xor %h2, %t2 : tensor<6800xui32>
  %h4 = stablehlo.multiply %h3, %m2 : tensor<6800xui32>
  %t3 = stablehlo.shift_right_logical %h4, %s16 : tensor<6800xui32>
  %h5 = stablehlo.xor %h4, %t3 : tensor<6800xui32>
  // The upper 24 bits are as many as an f32 holds.
  %s8 = stablehlo.constant dense<8> : tensor<6800xui32>
  %bits = stablehlo.shift_right_logical %h5, %s8 : tensor<6800xui32>
  %float = stablehlo.convert %bits : (tensor<6800xui32>) -> tensor<6800xf32>
  %scale = stablehlo.constant dense<5.9604644775390625e-08> : tensor<6800xf32>
  %unit = stablehlo.multiply %float, %scale : tensor<6800xf32>
  return %unit : tensor<6800xf32>
}

// Draws a hundred pictures of random digits, each moved by a part of a pixel, in its own strength of ink, and noisy.
func.func @draw(%seed: tensor<ui32>) -> (tensor<100x8x8xf32> {jax.result_info = "pictures"}, tensor<100xi32> {jax.result_info = "the digits they show"})
    attributes {no_inline} {
  // The seven rows of the digits 0 to 9, five pixels each.
  %font = stablehlo.constant dense<[
    [[0,1,1,1,0], [0,0,1,0,0], [0,1,1,1,0], [1,1,1,1,0], [0,0,0,1,0], [1,1,1,1,1], [0,1,1,1,0], [1,1,1,1,1], [0,1,1,1,0], [0,1,1,1,0]],
    [[1,0,0,0,1], [0,1,1,0,0], [1,0,0,0,1], [0,0,0,0,1], [0,0,1,1,0], [1,0,0,0,0], [1,0,0,0,0], [0,0,0,0,1], [1,0,0,0,1], [1,0,0,0,1]],
    [[1,0,0,0,1], [1,0,1,0,0], [0,0,0,0,1], [0,0,0,0,1], [0,1,0,1,0], [1,0,0,0,0], [1,0,0,0,0], [0,0,0,0,1], [1,0,0,0,1], [1,0,0,0,1]],
    [[1,0,0,0,1], [0,0,1,0,0], [0,0,1,1,0], [0,1,1,1,0], [1,0,0,1,0], [1,1,1,1,0], [1,1,1,1,0], [0,0,0,1,0], [0,1,1,1,0], [0,1,1,1,1]],
    [[1,0,0,0,1], [0,0,1,0,0], [0,1,0,0,0], [0,0,0,0,1], [1,1,1,1,1], [0,0,0,0,1], [1,0,0,0,1], [0,0,1,0,0], [1,0,0,0,1], [0,0,0,0,1]],
    [[1,0,0,0,1], [0,0,1,0,0], [1,0,0,0,0], [0,0,0,0,1], [0,0,0,1,0], [0,0,0,0,1], [1,0,0,0,1], [0,0,1,0,0], [1,0,0,0,1], [0,0,0,0,1]],
    [[0,1,1,1,0], [0,1,1,1,0], [1,1,1,1,1], [1,1,1,1,0], [0,0,0,1,0], [1,1,1,1,0], [0,1,1,1,0], [0,0,1,0,0], [0,1,1,1,0], [0,1,1,1,0]]
  ]> : tensor<7x10x5xi8>
  %glyphs = stablehlo.convert %font : (tensor<7x10x5xi8>) -> tensor<7x10x5xf32>

  // A row of random numbers per picture: the digit, how far right, how far down, how much ink, and noise for 64 pixels.
  %numbers = func.call @random(%seed) : (tensor<ui32>) -> tensor<6800xf32>
  %table = stablehlo.reshape %numbers : (tensor<6800xf32>) -> tensor<100x68xf32>
  %r0 = stablehlo.slice %table [0:100, 0:1] : (tensor<100x68xf32>) -> tensor<100x1xf32>
  %r1 = stablehlo.slice %table [0:100, 1:2] : (tensor<100x68xf32>) -> tensor<100x1xf32>
  %r2 = stablehlo.slice %table [0:100, 2:3] : (tensor<100x68xf32>) -> tensor<100x1xf32>
  %r3 = stablehlo.slice %table [0:100, 3:4] : (tensor<100x68xf32>) -> tensor<100x1xf32>
  %r4 = stablehlo.slice %table [0:100, 4:68] : (tensor<100x68xf32>) -> tensor<100x64xf32>

  %ten = stablehlo.constant dense<10.0> : tensor<100x1xf32>
  %scaled = stablehlo.multiply %r0, %ten : tensor<100x1xf32>
  %digits = stablehlo.convert %scaled : (tensor<100x1xf32>) -> tensor<100x1xi32>
  %labels = stablehlo.reshape %digits : (tensor<100x1xi32>) -> tensor<100xi32>

  // picture = down . glyph . right, where down and right are matrices that move by a part of a pixel.
  %choice = func.call @one_hot(%labels) : (tensor<100xi32>) -> tensor<100x10xf32>
  %glyph = stablehlo.dot_general %choice, %glyphs, contracting_dims = [1] x [1] : (tensor<100x10xf32>, tensor<7x10x5xf32>) -> tensor<100x7x5xf32>
  %room_right = stablehlo.constant dense<3.0> : tensor<100x1xf32>
  %by_right = stablehlo.multiply %r1, %room_right : tensor<100x1xf32>
  %shift_right = func.call @shift(%by_right) : (tensor<100x1xf32>) -> tensor<100x8x8xf32>
  %right = stablehlo.slice %shift_right [0:100, 0:8, 0:5] : (tensor<100x8x8xf32>) -> tensor<100x8x5xf32>
  %shift_down = func.call @shift(%r2) : (tensor<100x1xf32>) -> tensor<100x8x8xf32>
  %down = stablehlo.slice %shift_down [0:100, 0:8, 0:7] : (tensor<100x8x8xf32>) -> tensor<100x8x7xf32>
  %moved_down = stablehlo.dot_general %down, %glyph, batching_dims = [0] x [0], contracting_dims = [2] x [1] : (tensor<100x8x7xf32>, tensor<100x7x5xf32>) -> tensor<100x8x5xf32>
  %moved = stablehlo.dot_general %moved_down, %right, batching_dims = [0] x [0], contracting_dims = [2] x [2] : (tensor<100x8x5xf32>, tensor<100x8x5xf32>) -> tensor<100x8x8xf32>

  // Between 60 and 100 % of the ink, and up to 30 % of dirt.
  %ink_least = stablehlo.constant dense<0.6> : tensor<100x1xf32>
  %ink_range = stablehlo.constant dense<0.4> : tensor<100x1xf32>
  %ink_more = stablehlo.multiply %r3, %ink_range : tensor<100x1xf32>
  %ink = stablehlo.add %ink_more, %ink_least : tensor<100x1xf32>
  %inks = stablehlo.broadcast_in_dim %ink, dims = [0, 1] : (tensor<100x1xf32>) -> tensor<100x8x8xf32>
  %inked = stablehlo.multiply %moved, %inks : tensor<100x8x8xf32>
  %noise = stablehlo.reshape %r4 : (tensor<100x64xf32>) -> tensor<100x8x8xf32>
  %dirtiness = stablehlo.constant dense<0.3> : tensor<100x8x8xf32>
  %dirt = stablehlo.multiply %noise, %dirtiness : tensor<100x8x8xf32>
  %dirty = stablehlo.add %inked, %dirt : tensor<100x8x8xf32>
  %white = stablehlo.constant dense<0.0> : tensor<100x8x8xf32>
  %black = stablehlo.constant dense<1.0> : tensor<100x8x8xf32>
  %pictures = stablehlo.clamp %white, %dirty, %black : tensor<100x8x8xf32>
  return %pictures, %labels : tensor<100x8x8xf32>, tensor<100xi32>
}

// Matrices that move by d: element (i, j) is max(0, 1 - |i - j - d|), a tent over the place where j lands.
func.func private @shift(%d: tensor<100x1xf32>) -> tensor<100x8x8xf32> attributes {no_inline} {
  %i = stablehlo.iota dim = 1 : tensor<100x8x8xf32>
  %j = stablehlo.iota dim = 2 : tensor<100x8x8xf32>
  %ds = stablehlo.broadcast_in_dim %d, dims = [0, 1] : (tensor<100x1xf32>) -> tensor<100x8x8xf32>
  %from = stablehlo.subtract %i, %j : tensor<100x8x8xf32>
  %off = stablehlo.subtract %from, %ds : tensor<100x8x8xf32>
  %distance = stablehlo.abs %off : tensor<100x8x8xf32>
  %one = stablehlo.constant dense<1.0> : tensor<100x8x8xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<100x8x8xf32>
  %tent = stablehlo.subtract %one, %distance : tensor<100x8x8xf32>
  %weights = stablehlo.maximum %tent, %zero : tensor<100x8x8xf32>
  return %weights : tensor<100x8x8xf32>
}

// A 1 in the column of each label, 0 elsewhere.
func.func private @one_hot(%labels: tensor<100xi32>) -> tensor<100x10xf32> attributes {no_inline} {
  %column = stablehlo.iota dim = 1 : tensor<100x10xi32>
  %wanted = stablehlo.broadcast_in_dim %labels, dims = [0] : (tensor<100xi32>) -> tensor<100x10xi32>
  %is = stablehlo.compare EQ, %column, %wanted : (tensor<100x10xi32>, tensor<100x10xi32>) -> tensor<100x10xi1>
  %hot = stablehlo.convert %is : (tensor<100x10xi1>) -> tensor<100x10xf32>
  return %hot : tensor<100x10xf32>
}

// Small random weights between -1/4 and 1/4 to begin with, so that no two neurons are alike.
func.func @init(%seed: tensor<ui32>) -> (tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>) {
  %numbers = func.call @random(%seed) : (tensor<ui32>) -> tensor<6800xf32>
  %half = stablehlo.constant dense<0.5> : tensor<6800xf32>
  %centred = stablehlo.subtract %numbers, %half : tensor<6800xf32>
  %small = stablehlo.multiply %centred, %half : tensor<6800xf32>
  %first = stablehlo.slice %small [0:2048] : (tensor<6800xf32>) -> tensor<2048xf32>
  %w1 = stablehlo.reshape %first : (tensor<2048xf32>) -> tensor<64x32xf32>
  %second = stablehlo.slice %small [2048:2368] : (tensor<6800xf32>) -> tensor<320xf32>
  %w2 = stablehlo.reshape %second : (tensor<320xf32>) -> tensor<32x10xf32>
  %b1 = stablehlo.constant dense<0.0> : tensor<32xf32>
  %b2 = stablehlo.constant dense<0.0> : tensor<10xf32>
  return %w1, %b1, %w2, %b2 : tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>
}

// A round of the training: 40 steps, each on a hundred pictures that are drawn for it. The loss is that of the last step.
func.func @train(%round: tensor<ui32>, %w1_0: tensor<64x32xf32>, %b1_0: tensor<32xf32>, %w2_0: tensor<32x10xf32>, %b2_0: tensor<10xf32>)
    -> (tensor<f32> {jax.result_info = "loss"}, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>) {
  %zero = stablehlo.constant dense<0> : tensor<ui32>
  %one = stablehlo.constant dense<1> : tensor<ui32>
  %steps = stablehlo.constant dense<40> : tensor<ui32>
  %before = stablehlo.multiply %round, %steps : tensor<ui32>
  %no_loss = stablehlo.constant dense<0.0> : tensor<f32>
  %_:2, %w1, %b1, %w2, %b2 = stablehlo.while(%step = %zero, %l = %no_loss, %v1 = %w1_0, %c1 = %b1_0, %v2 = %w2_0, %c2 = %b2_0)
      : tensor<ui32>, tensor<f32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>
  cond {
    %more = stablehlo.compare LT, %step, %steps : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    stablehlo.return %more : tensor<i1>
  } do {
    %seed = stablehlo.add %before, %step : tensor<ui32>
    %pictures, %labels = func.call @draw(%seed) : (tensor<ui32>) -> (tensor<100x8x8xf32>, tensor<100xi32>)
    %loss, %v1_new, %c1_new, %v2_new, %c2_new = func.call @step(%pictures, %labels, %v1, %c1, %v2, %c2)
        : (tensor<100x8x8xf32>, tensor<100xi32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>) -> (tensor<f32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>)
    %next = stablehlo.add %step, %one : tensor<ui32>
    stablehlo.return %next, %loss, %v1_new, %c1_new, %v2_new, %c2_new
        : tensor<ui32>, tensor<f32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>
  }
  return %_#1, %w1, %b1, %w2, %b2 : tensor<f32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>
}

// The network on a hundred pictures: h = relu(x w1 + b1), z = h w2 + b2. Also x itself, as rows of 64 pixels.
func.func private @forward(%pictures: tensor<100x8x8xf32>, %w1: tensor<64x32xf32>, %b1: tensor<32xf32>, %w2: tensor<32x10xf32>, %b2: tensor<10xf32>)
    -> (tensor<100x64xf32>, tensor<100x32xf32>, tensor<100x10xf32>) attributes {no_inline} {
  %x = stablehlo.reshape %pictures : (tensor<100x8x8xf32>) -> tensor<100x64xf32>
  %xw = stablehlo.dot_general %x, %w1, contracting_dims = [1] x [0] : (tensor<100x64xf32>, tensor<64x32xf32>) -> tensor<100x32xf32>
  %b1s = stablehlo.broadcast_in_dim %b1, dims = [1] : (tensor<32xf32>) -> tensor<100x32xf32>
  %a = stablehlo.add %xw, %b1s : tensor<100x32xf32>
  %zeros = stablehlo.constant dense<0.0> : tensor<100x32xf32>
  %h = stablehlo.maximum %a, %zeros : tensor<100x32xf32>
  %hw = stablehlo.dot_general %h, %w2, contracting_dims = [1] x [0] : (tensor<100x32xf32>, tensor<32x10xf32>) -> tensor<100x10xf32>
  %b2s = stablehlo.broadcast_in_dim %b2, dims = [1] : (tensor<10xf32>) -> tensor<100x10xf32>
  %z = stablehlo.add %hw, %b2s : tensor<100x10xf32>
  return %x, %h, %z : tensor<100x64xf32>, tensor<100x32xf32>, tensor<100x10xf32>
}

// A step of gradient descent. With p = softmax(z) and y the right answers, the loss is the mean of -log p[label], and
//   dz = (p - y) / 100    dw2 = h' dz    db2 = sum dz    da = dz w2' where h > 0    dw1 = x' da    db1 = sum da
func.func private @step(%pictures: tensor<100x8x8xf32>, %labels: tensor<100xi32>, %w1: tensor<64x32xf32>, %b1: tensor<32xf32>, %w2: tensor<32x10xf32>, %b2: tensor<10xf32>)
    -> (tensor<f32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>) {
  %x, %h, %z = func.call @forward(%pictures, %w1, %b1, %w2, %b2)
      : (tensor<100x8x8xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>) -> (tensor<100x64xf32>, tensor<100x32xf32>, tensor<100x10xf32>)
  %y = func.call @one_hot(%labels) : (tensor<100xi32>) -> tensor<100x10xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>

  // p = exp(z - max z) / sum exp(z - max z); without the max, exp would overflow.
  %top = stablehlo.reduce(%z init: %lowest) applies stablehlo.maximum across dimensions = [1] : (tensor<100x10xf32>, tensor<f32>) -> tensor<100xf32>
  %tops = stablehlo.broadcast_in_dim %top, dims = [0] : (tensor<100xf32>) -> tensor<100x10xf32>
  %below = stablehlo.subtract %z, %tops : tensor<100x10xf32>
  %e = stablehlo.exponential %below : tensor<100x10xf32>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<100x10xf32>, tensor<f32>) -> tensor<100xf32>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [0] : (tensor<100xf32>) -> tensor<100x10xf32>
  %p = stablehlo.divide %e, %sums : tensor<100x10xf32>

  // -log p[label] = log sum - (z - max z)[label]
  %log = stablehlo.log %sums : tensor<100x10xf32>
  %surprise = stablehlo.subtract %log, %below : tensor<100x10xf32>
  %surprise_y = stablehlo.multiply %surprise, %y : tensor<100x10xf32>
  %total = stablehlo.reduce(%surprise_y init: %zero) applies stablehlo.add across dimensions = [0, 1] : (tensor<100x10xf32>, tensor<f32>) -> tensor<f32>
  %hundred = stablehlo.constant dense<100.0> : tensor<f32>
  %loss = stablehlo.divide %total, %hundred : tensor<f32>

  // The rate by which the weights follow the gradient, and the division by 100 with it.
  %rate = stablehlo.constant dense<0.005> : tensor<100x10xf32>
  %error = stablehlo.subtract %p, %y : tensor<100x10xf32>
  %dz = stablehlo.multiply %error, %rate : tensor<100x10xf32>
  %dw2 = stablehlo.dot_general %h, %dz, contracting_dims = [0] x [0] : (tensor<100x32xf32>, tensor<100x10xf32>) -> tensor<32x10xf32>
  %db2 = stablehlo.reduce(%dz init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<100x10xf32>, tensor<f32>) -> tensor<10xf32>
  %dh = stablehlo.dot_general %dz, %w2, contracting_dims = [1] x [1] : (tensor<100x10xf32>, tensor<32x10xf32>) -> tensor<100x32xf32>
  %off = stablehlo.constant dense<0.0> : tensor<100x32xf32>
  %fires = stablehlo.compare GT, %h, %off : (tensor<100x32xf32>, tensor<100x32xf32>) -> tensor<100x32xi1>
  %da = stablehlo.select %fires, %dh, %off : tensor<100x32xi1>, tensor<100x32xf32>
  %dw1 = stablehlo.dot_general %x, %da, contracting_dims = [0] x [0] : (tensor<100x64xf32>, tensor<100x32xf32>) -> tensor<64x32xf32>
  %db1 = stablehlo.reduce(%da init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<100x32xf32>, tensor<f32>) -> tensor<32xf32>

  %w1_new = stablehlo.subtract %w1, %dw1 : tensor<64x32xf32>
  %b1_new = stablehlo.subtract %b1, %db1 : tensor<32xf32>
  %w2_new = stablehlo.subtract %w2, %dw2 : tensor<32x10xf32>
  %b2_new = stablehlo.subtract %b2, %db2 : tensor<10xf32>
  return %loss, %w1_new, %b1_new, %w2_new, %b2_new : tensor<f32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>
}

// Reads 1000 pictures from seeds that the training does not use. A picture is read well where its digit's z is the largest.
func.func @exam(%w1: tensor<64x32xf32>, %b1: tensor<32xf32>, %w2: tensor<32x10xf32>, %b2: tensor<10xf32>) -> (tensor<f32> {jax.result_info = "accuracy"}) {
  %from = stablehlo.constant dense<1000> : tensor<ui32>
  %to = stablehlo.constant dense<1010> : tensor<ui32>
  %one = stablehlo.constant dense<1> : tensor<ui32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %_, %right = stablehlo.while(%seed = %from, %so_far = %zero) : tensor<ui32>, tensor<f32>
  cond {
    %more = stablehlo.compare LT, %seed, %to : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    stablehlo.return %more : tensor<i1>
  } do {
    %pictures, %labels = func.call @draw(%seed) : (tensor<ui32>) -> (tensor<100x8x8xf32>, tensor<100xi32>)
    %x, %h, %z = func.call @forward(%pictures, %w1, %b1, %w2, %b2)
        : (tensor<100x8x8xf32>, tensor<64x32xf32>, tensor<32xf32>, tensor<32x10xf32>, tensor<10xf32>) -> (tensor<100x64xf32>, tensor<100x32xf32>, tensor<100x10xf32>)
    %y = func.call @one_hot(%labels) : (tensor<100xi32>) -> tensor<100x10xf32>
    %zy = stablehlo.multiply %z, %y : tensor<100x10xf32>
    %z_label = stablehlo.reduce(%zy init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<100x10xf32>, tensor<f32>) -> tensor<100xf32>
    %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %z_top = stablehlo.reduce(%z init: %lowest) applies stablehlo.maximum across dimensions = [1] : (tensor<100x10xf32>, tensor<f32>) -> tensor<100xf32>
    %is_right = stablehlo.compare EQ, %z_label, %z_top : (tensor<100xf32>, tensor<100xf32>) -> tensor<100xi1>
    %points = stablehlo.convert %is_right : (tensor<100xi1>) -> tensor<100xf32>
    %sum = stablehlo.reduce(%points init: %so_far) applies stablehlo.add across dimensions = [0] : (tensor<100xf32>, tensor<f32>) -> tensor<f32>
    %next = stablehlo.add %seed, %one : tensor<ui32>
    stablehlo.return %next, %sum : tensor<ui32>, tensor<f32>
  }
  %thousand = stablehlo.constant dense<1000.0> : tensor<f32>
  %accuracy = stablehlo.divide %right, %thousand : tensor<f32>
  return %accuracy : tensor<f32>
}

// Reads one picture: the digit, and how probable the network finds each.
func.func @classify(%w1: tensor<64x32xf32>, %b1: tensor<32xf32>, %w2: tensor<32x10xf32>, %b2: tensor<10xf32>, %picture: tensor<8x8xf32>)
    -> (tensor<i32> {jax.result_info = "digit"}, tensor<10xf32> {jax.result_info = "probabilities of 0 to 9"}) {
  %x = stablehlo.reshape %picture : (tensor<8x8xf32>) -> tensor<64xf32>
  %xw = stablehlo.dot_general %x, %w1, contracting_dims = [0] x [0] : (tensor<64xf32>, tensor<64x32xf32>) -> tensor<32xf32>
  %a = stablehlo.add %xw, %b1 : tensor<32xf32>
  %zeros = stablehlo.constant dense<0.0> : tensor<32xf32>
  %h = stablehlo.maximum %a, %zeros : tensor<32xf32>
  %hw = stablehlo.dot_general %h, %w2, contracting_dims = [0] x [0] : (tensor<32xf32>, tensor<32x10xf32>) -> tensor<10xf32>
  %z = stablehlo.add %hw, %b2 : tensor<10xf32>
  %zero = stablehlo.constant dense<0.0> : tensor<f32>
  %lowest = stablehlo.constant dense<0xFF800000> : tensor<f32>
  %top = stablehlo.reduce(%z init: %lowest) applies stablehlo.maximum across dimensions = [0] : (tensor<10xf32>, tensor<f32>) -> tensor<f32>
  %tops = stablehlo.broadcast_in_dim %top, dims = [] : (tensor<f32>) -> tensor<10xf32>
  %below = stablehlo.subtract %z, %tops : tensor<10xf32>
  %e = stablehlo.exponential %below : tensor<10xf32>
  %sum = stablehlo.reduce(%e init: %zero) applies stablehlo.add across dimensions = [0] : (tensor<10xf32>, tensor<f32>) -> tensor<f32>
  %sums = stablehlo.broadcast_in_dim %sum, dims = [] : (tensor<f32>) -> tensor<10xf32>
  %probabilities = stablehlo.divide %e, %sums : tensor<10xf32>
  // The digit is the first place where z is the largest.
  %is_top = stablehlo.compare EQ, %z, %tops : (tensor<10xf32>, tensor<10xf32>) -> tensor<10xi1>
  %place = stablehlo.iota dim = 0 : tensor<10xi32>
  %nowhere = stablehlo.constant dense<10> : tensor<10xi32>
  %places = stablehlo.select %is_top, %place, %nowhere : tensor<10xi1>, tensor<10xi32>
  %ten = stablehlo.constant dense<10> : tensor<i32>
  %digit = stablehlo.reduce(%places init: %ten) applies stablehlo.minimum across dimensions = [0] : (tensor<10xi32>, tensor<i32>) -> tensor<i32>
  return %digit, %probabilities : tensor<i32>, tensor<10xf32>
}
