namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>How pointers to functions are aligned: <c>#dlti.function_pointer_alignment&lt;64, function_dependent = false></c>.</summary>
[AttrDef("dlti.function_pointer_alignment", Syntax = "`<` $alignment `,` `function_dependent` `=` $function_dependent `>`")]
public sealed partial record FunctionPointerAlignmentAttr(long Alignment, [Param("function_dependent")] bool FunctionDependent) : IrAttribute;
