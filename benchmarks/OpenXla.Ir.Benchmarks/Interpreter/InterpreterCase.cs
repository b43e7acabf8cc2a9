namespace OpenXla.Ir.Benchmarks.Interpreter;

/// <summary>A function <c>@main</c> and how much it does.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Work">How many of the <paramref name="Unit"/> one call takes.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Program">The text of the module.</param>
/// <param name="IndexLimit">Integers among the inputs are below this.</param>
internal sealed record InterpreterCase(string Name, long Work, string Unit, string Program, int IndexLimit = 128)
{
    private const string MultiplyAdds = "multiply-adds";
    private const string Elements = "elements";

    internal static IReadOnlyList<InterpreterCase> All { get; } =
    [
        Product("matmul", "f32", 256),
        Product("matmul-f64", "f64", 256),
        Product("matmul-bf16", "bf16", 256),
        Product("matmul-i32", "i32", 256),
        Product("matmul-complex", "complex<f32>", 128),
        Product("matmul-i1", "i1", 128),
        new("conv", 56L * 56 * 64 * 3 * 3 * 64, MultiplyAdds, """
            func.func @main(%x: tensor<1x56x56x64xf32>, %w: tensor<3x3x64x64xf32>) -> tensor<1x56x56x64xf32> {
              %0 = stablehlo.convolution(%x, %w) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {pad = [[1, 1], [1, 1]]}
                {batch_group_count = 1 : i64, feature_group_count = 1 : i64} : (tensor<1x56x56x64xf32>, tensor<3x3x64x64xf32>) -> tensor<1x56x56x64xf32>
              return %0 : tensor<1x56x56x64xf32>
            }
            """),
        new("elementwise", 1 << 20, Elements, """
            func.func @main(%x: tensor<1048576xf32>, %y: tensor<1048576xf32>) -> tensor<1048576xf32> {
              %0 = stablehlo.multiply %x, %y : tensor<1048576xf32>
              %1 = stablehlo.add %0, %x : tensor<1048576xf32>
              %2 = stablehlo.tanh %1 : tensor<1048576xf32>
              return %2 : tensor<1048576xf32>
            }
            """),
        new("reduce", 1 << 20, Elements, """
            func.func @main(%x: tensor<1024x1024xf32>) -> tensor<1024xf32> {
              %zero = stablehlo.constant dense<0.0> : tensor<f32>
              %0 = stablehlo.reduce(%x init: %zero) applies stablehlo.add across dimensions = [1] : (tensor<1024x1024xf32>, tensor<f32>) -> tensor<1024xf32>
              return %0 : tensor<1024xf32>
            }
            """),
        new("reduce-argmax", 1 << 20, Elements, """
            func.func @main(%x: tensor<1024x1024xf32>, %i: tensor<1024x1024xi32>) -> (tensor<1024xf32>, tensor<1024xi32>) {
              %least = stablehlo.constant dense<0xFF800000> : tensor<f32>
              %zero = stablehlo.constant dense<0> : tensor<i32>
              %0:2 = stablehlo.reduce(%x init: %least), (%i init: %zero) across dimensions = [1] : (tensor<1024x1024xf32>, tensor<1024x1024xi32>, tensor<f32>, tensor<i32>) -> (tensor<1024xf32>, tensor<1024xi32>)
                reducer(%a: tensor<f32>, %b: tensor<f32>) (%m: tensor<i32>, %n: tensor<i32>) {
                  %more = stablehlo.compare GE, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
                  %v = stablehlo.select %more, %a, %b : tensor<i1>, tensor<f32>
                  %at = stablehlo.select %more, %m, %n : tensor<i1>, tensor<i32>
                  stablehlo.return %v, %at : tensor<f32>, tensor<i32>
                }
              return %0#0, %0#1 : tensor<1024xf32>, tensor<1024xi32>
            }
            """),
        new("gather", 65536 * 16, Elements, """
            func.func @main(%x: tensor<4096x16xf32>, %i: tensor<65536x1xi32>) -> tensor<65536x16xf32> {
              %0 = "stablehlo.gather"(%x, %i) <{
                dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>,
                slice_sizes = array<i64: 1, 16>}> : (tensor<4096x16xf32>, tensor<65536x1xi32>) -> tensor<65536x16xf32>
              return %0 : tensor<65536x16xf32>
            }
            """, 4096),
        new("scatter", 65536 * 16, Elements, """
            func.func @main(%x: tensor<4096x16xi32>, %i: tensor<65536x1xi32>, %u: tensor<65536x16xi32>) -> tensor<4096x16xi32> {
              %0 = "stablehlo.scatter"(%x, %i, %u) <{
                scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>}> ({
              ^bb0(%a: tensor<i32>, %b: tensor<i32>):
                %s = stablehlo.add %a, %b : tensor<i32>
                stablehlo.return %s : tensor<i32>
              }) : (tensor<4096x16xi32>, tensor<65536x1xi32>, tensor<65536x16xi32>) -> tensor<4096x16xi32>
              return %0 : tensor<4096x16xi32>
            }
            """, 4096),
        new("sort", 1 << 18, Elements, """
            func.func @main(%x: tensor<262144xf32>) -> tensor<262144xf32> {
              %0 = "stablehlo.sort"(%x) <{dimension = 0 : i64, is_stable = true}> ({
              ^bb0(%a: tensor<f32>, %b: tensor<f32>):
                %less = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
                stablehlo.return %less : tensor<i1>
              }) : (tensor<262144xf32>) -> tensor<262144xf32>
              return %0 : tensor<262144xf32>
            }
            """),
        new("while", 1 << 14, "turns", """
            func.func @main(%x: tensor<f32>) -> tensor<f32> {
              %zero = stablehlo.constant dense<0> : tensor<i32>
              %0:2 = stablehlo.while(%i = %zero, %v = %x) : tensor<i32>, tensor<f32>
              cond {
                %end = stablehlo.constant dense<16384> : tensor<i32>
                %more = stablehlo.compare LT, %i, %end : (tensor<i32>, tensor<i32>) -> tensor<i1>
                stablehlo.return %more : tensor<i1>
              } do {
                %one = stablehlo.constant dense<1> : tensor<i32>
                %next = stablehlo.add %i, %one : tensor<i32>
                %w = stablehlo.multiply %v, %v : tensor<f32>
                %u = stablehlo.subtract %w, %x : tensor<f32>
                stablehlo.return %next, %u : tensor<i32>, tensor<f32>
              }
              return %0#1 : tensor<f32>
            }
            """),
    ];

    private static InterpreterCase Product(string name, string element, int size)
    {
        var type = $"tensor<{size}x{size}x{element}>";
        return new(name, (long)size * size * size, MultiplyAdds, $$"""
            func.func @main(%x: {{type}}, %y: {{type}}) -> {{type}} {
              %0 = stablehlo.dot_general %x, %y, contracting_dims = [1] x [0] : ({{type}}, {{type}}) -> {{type}}
              return %0 : {{type}}
            }
            """);
    }
}
