namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Whether registers are taken or given.</summary>
[EnumDef("nvvm.action", Summary = "NVVM set max register action", Title = "::mlir::NVVM::SetMaxRegisterAction")]
public enum SetMaxRegisterAction
{
    Decrease = 1,
    Increase = 0,
}
