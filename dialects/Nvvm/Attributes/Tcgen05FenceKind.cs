namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>On which side of a wait.</summary>
[EnumDef("nvvm.tcgen05_fence", InAngles = true, Summary = "NVVM Tcgen05 fence kind", Title = "::mlir::NVVM::Tcgen05FenceKind")]
public enum Tcgen05FenceKind
{
    [Case("before")]
    BeforeThreadSync,

    [Case("after")]
    AfterThreadSync,
}
