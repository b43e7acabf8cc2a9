namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What may be assumed of floating-point numbers.</summary>
[EnumDef("llvm.fastmath", Separator = ", ", InAngles = true, Title = "::mlir::LLVM::FastmathFlags", Summary = "LLVM fastmath flags")]
[Flags]
public enum FastMathFlags
{
    None = 0,
    [Case("nnan")]
    NoNans = 1,
    [Case("ninf")]
    NoInfs = 2,
    [Case("nsz")]
    NoSignedZeros = 4,
    [Case("arcp")]
    AllowReciprocal = 8,
    Contract = 16,
    [Case("afn")]
    ApproximateFunctions = 32,
    Reassoc = 64,
    Fast = 127,
}
