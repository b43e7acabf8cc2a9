namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What <see cref="BarrierOp"/> finds out of all threads.</summary>
[EnumDef("nvvm.reduction", InAngles = true, Summary = "NVVM barrier reduction operation", Title = "::mlir::NVVM::BarrierReduction")]
public enum BarrierReduction
{
    Popc,
    And,
    Or,
}
