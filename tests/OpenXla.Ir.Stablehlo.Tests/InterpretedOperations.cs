namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>Operations that only the interpreter runs: there is no way from them to linalg yet.</summary>
internal static class InterpretedOperations
{
    public static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "chlo.top_k",
        "stablehlo.batch_norm_grad",
        "stablehlo.batch_norm_inference",
        "stablehlo.batch_norm_training",
        "stablehlo.broadcast",
        "stablehlo.cholesky",
        "stablehlo.convolution",
        "stablehlo.dynamic_conv",
        "stablehlo.dynamic_gather",
        "stablehlo.einsum",
        "stablehlo.fft",
        "stablehlo.gather",
        "stablehlo.map",
        "stablehlo.reduce_window",
        "stablehlo.rng",
        "stablehlo.rng_bit_generator",
        "stablehlo.scatter",
        "stablehlo.select_and_scatter",
        "stablehlo.sort",
        "stablehlo.torch_index_select",
        "stablehlo.triangular_solve",
        "stablehlo.unary_einsum",
        "stablehlo.uniform_dequantize",
        "stablehlo.uniform_quantize",
    };
}
