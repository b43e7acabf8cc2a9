namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>What is waited for.</summary>
[EnumDef("nvvm.tcgen05_wait", InAngles = true, Summary = "NVVM Tcgen05 wait kind", Title = "::mlir::NVVM::Tcgen05WaitKind")]
public enum Tcgen05WaitKind
{
    Load,
    Store,
}
