namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>How values are reduced.</summary>
[EnumDef("gpu.all_reduce_op", Summary = "built-in reduction operations supported by gpu.allreduce.", Title = "::mlir::gpu::AllReduceOperation")]
public enum AllReduceOperation
{
    Add,
    Mul,
    Minui,
    Minsi,
    Minnumf,
    Maxui,
    Maxsi,
    Maxnumf,
    And,
    Or,
    Xor,
    Minimumf,
    Maximumf,
}
