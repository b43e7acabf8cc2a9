using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Builtin;

/// <summary>
/// Which types may be the elements of builtin types, and which attributes their memory spaces. What comes from text and from bytecode is asked the same.
/// Types of dialects may stand in any tensor; in memrefs and vectors, those that say so by an interface.
/// </summary>
public static class ElementTypes
{
    public static bool IsOfTensor(IrType type) => type is not ((ShapedType and not VectorType) or FunctionType or TupleType or NoneType);

    public static bool IsOfMemRef(IrType type) => type is IntegerType or IndexType or FloatType or ComplexType or VectorType or MemRefType or UnrankedMemRefType or IMemRefElementType;

    public static bool IsOfVector(IrType type) => type is IntegerType or IndexType or FloatType or IVectorElementType;

    /// <summary>Whether an attribute may say in which memory a memref is.</summary>
    public static bool IsMemorySpace(IrAttribute attribute) => attribute is not (TypeAttr or UnitAttr or ArrayAttr or OpaqueAttr or AffineMapAttr or StridedLayoutAttr);

    public static bool IsOfComplex(IrType type) => type is IntegerType or FloatType;
}
