using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Definitions.Constraints;

/// <summary>The element of a vector or tensor, which "-like" constraints look at; other types stand for themselves.</summary>
internal static class LikeTypes
{
    internal static IrType Element(IrType type) => type is VectorType or TensorType or UnrankedTensorType ? ((ShapedType)type).ElementType : type;

    internal static bool IsSignless(IrType type) => type is IntegerType { IsSignless: true };

    internal static bool IsSignlessOrIndex(IrType type) => type is IntegerType { IsSignless: true } or IndexType;
}
