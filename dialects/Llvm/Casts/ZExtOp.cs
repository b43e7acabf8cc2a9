namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>An integer to a wider one, filled with zeros.</summary>
[Op("llvm.zext")]
public sealed partial class ZExtOp : NonNegativeCastOp;
