namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>The names of types and attributes as upstream's definitions have them, which for some attributes is not how they are written.</summary>
internal static class BaseNames
{
    private static readonly string[] BuiltinTypes =
    [
        "complex", "function", "graph", "index", "integer", "memref", "none", "opaque", "tensor", "tuple", "unranked_memref", "unranked_tensor", "vector", "bf16",
        "f16", "f32", "f64", "f80", "f128", "tf32", "f4E2M1FN", "f6E2M3FN", "f6E3M2FN", "f8E3M4", "f8E4M3", "f8E4M3B11FNUZ", "f8E4M3FN", "f8E4M3FNUZ", "f8E5M2",
        "f8E5M2FNUZ", "f8E8M0FNU",
    ];

    private static readonly string[] BuiltinAttributes =
    [
        "affine_map", "array", "call_site_loc", "dense_array", "dense_int_or_fp_elements", "dense_resource_elements", "dense_string_elements", "dictionary", "distinct",
        "file_line_range", "float", "fused_loc", "integer", "integer_set", "name_loc", "opaque", "sparse_elements", "strided_layout", "string", "symbol_ref", "type",
        "unit", "unknown_loc",
    ];

    internal static string Of(IrAttribute attribute) => attribute switch
    {
        DenseElementsAttr => "builtin.dense_int_or_fp_elements",
        DenseStringElementsAttr => "builtin.dense_string_elements",
        DenseResourceElementsAttr => "builtin.dense_resource_elements",
        SparseElementsAttr => "builtin.sparse_elements",
        OpaqueAttr => "builtin.opaque",
        _ => attribute.Keyword,
    };

    /// <summary>Whether there is a type, or an attribute, of a name.</summary>
    internal static bool Exists(IrContext context, string name, bool isType)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0) return false;
        if (name.StartsWith("builtin.", StringComparison.Ordinal)) return (isType ? BuiltinTypes : BuiltinAttributes).Contains(name[(dot + 1)..]);
        context.LoadDialect(name[..dot]);
        return (isType ? context.RegisteredTypes : context.RegisteredAttributes).Contains(name);
    }
}
