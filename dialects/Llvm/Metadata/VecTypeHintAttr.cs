namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The type that OpenCL code is best vectorised by.</summary>
[AttrDef("llvm.vec_type_hint", Syntax = "`<` struct(params) `>`", Summary = "Explicit vectorization compiler hint")]
public sealed partial record VecTypeHintAttr(IrType Hint, [Param("is_signed")] bool IsSigned = false) : IrAttribute;
