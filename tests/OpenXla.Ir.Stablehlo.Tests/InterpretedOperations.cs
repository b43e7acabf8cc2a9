namespace OpenXla.Ir.Stablehlo.Tests;

/// <summary>Operations that only the interpreter runs: there is no way from them to linalg yet.</summary>
internal static class InterpretedOperations
{
    public static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "stablehlo.after_all",
        "stablehlo.all_gather",
        "stablehlo.all_reduce",
        "stablehlo.all_to_all",
        "stablehlo.async_done",
        "stablehlo.async_start",
        "stablehlo.batch_norm_grad",
        "stablehlo.batch_norm_training",
        "stablehlo.cholesky",
        "stablehlo.collective_broadcast",
        "stablehlo.collective_permute",
        "stablehlo.collective_reduce",
        "stablehlo.create_token",
        "stablehlo.cross-replica-sum",
        "stablehlo.dynamic_broadcast_in_dim",
        "stablehlo.dynamic_conv",
        "stablehlo.dynamic_gather",
        "stablehlo.dynamic_iota",
        "stablehlo.dynamic_pad",
        "stablehlo.dynamic_reshape",
        "stablehlo.fft",
        "stablehlo.get_dimension_size",
        "stablehlo.infeed",
        "stablehlo.outfeed",
        "stablehlo.partition_id",
        "stablehlo.real_dynamic_slice",
        "stablehlo.recv",
        "stablehlo.reduce_scatter",
        "stablehlo.replica_id",
        "stablehlo.rng",
        "stablehlo.rng_bit_generator",
        "stablehlo.select_and_scatter",
        "stablehlo.send",
        "stablehlo.set_dimension_size",
        "stablehlo.triangular_solve",
        "stablehlo.uniform_dequantize",
        "stablehlo.uniform_quantize",
    };
}
