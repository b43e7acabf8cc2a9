namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>What <see cref="SubgroupMmaElementwiseOp"/> does to each element.</summary>
[EnumDef("gpu.mma_element_wise", Summary = "elementwise operation to apply to mma matrix", Title = "::mlir::gpu::MMAElementwiseOp")]
public enum MMAElementwiseOp
{
    Addf,
    Mulf,
    Subf,
    Maxf,
    Minf,
    Divf,
    Addi,
    Muli,
    Subi,
    Divs,
    Divu,
    Negatef,
    Negates,
    Extf,
}
