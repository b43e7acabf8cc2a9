namespace OpenXla.Ir.Builtin;

/// <summary>Which types may be the elements of builtin types, and which attributes their memory spaces. What comes from text and from bytecode is asked the same.</summary>
public static class ElementTypes
{
    public static bool IsOfTensor(IrType type) => type is not ((ShapedType and not VectorType) or FunctionType or TupleType or NoneType);

    public static bool IsOfMemRef(IrType type) => type is not (TensorType or UnrankedTensorType or FunctionType or TupleType or NoneType);

    /// <summary>Those of other dialects may be: whether they are is their own matter.</summary>
    public static bool IsOfVector(IrType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return type is IntegerType or IndexType or FloatType or OpaqueType || !type.Keyword.StartsWith("builtin.", StringComparison.Ordinal);
    }

    /// <summary>Whether an attribute may say in which memory a memref is.</summary>
    public static bool IsMemorySpace(IrAttribute attribute) => attribute is not (TypeAttr or UnitAttr or ArrayAttr or OpaqueAttr or AffineMapAttr or StridedLayoutAttr);

    public static bool IsOfComplex(IrType type) => type is IntegerType or FloatType;
}
