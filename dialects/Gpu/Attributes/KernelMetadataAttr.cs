namespace OpenXla.Ir.Dialects.Gpu;

/// <summary>What is known of a compiled kernel: <c>#gpu.kernel_metadata&lt;"k", (i32) -> (), metadata = {a = 1}></c>.</summary>
[AttrDef("gpu.kernel_metadata", Syntax = "`<` $name `,` $function_type (`,` struct($arg_attrs, $metadata)^)? `>`")]
public sealed partial record KernelMetadataAttr(string Name, [Param("function_type")] IrType FunctionType, [Param("arg_attrs")] ArrayAttr? ArgAttrs, DictionaryAttr? Metadata) : IrAttribute
{
    /// <summary>What is wrong with the parts; null for nothing.</summary>
    public string? Invalid()
    {
        if (Name.Length == 0) return "the kernel name can't be empty";
        return ArgAttrs is null || ArrayAttrOf<DictionaryAttr>.IsSatisfiedBy(ArgAttrs) ? null : "all attributes in the array must be a dictionary attribute";
    }
}
