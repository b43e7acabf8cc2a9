using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which attributes are constants of which types.</summary>
internal static class ConstantChecks
{
    /// <summary>What is wrong, or null.</summary>
    internal static string? WrongValue(IrAttribute value, IrType type) => (value, type) switch
    {
        (StringAttr text, _) => IsBytes(type, ByteText.Encode(text.Value).Length) ? null : $"expected array type of {ByteText.Encode(text.Value).Length} i8 elements for the string constant",
        (_, LlvmStructType structure) => WrongStruct(value, structure),
        (_, LlvmTargetExtType) => "does not support target extension type.",
        (IntegerAttr, _) => type is IntegerType ? null : "expected integer type",
        (FloatAttr number, _) => WrongFormat((FloatType)number.Type, type),
        (ElementsAttr elements, _) => WrongElements(elements, type),
        (ArrayAttr array, _) => type is LlvmArrayType of ? WrongArray(array, of, 0) : "expected array or struct type for array attribute",
        _ => "only supports integer, float, string or elements attributes",
    };

    internal static bool IsBytes(IrType type, int count) => type is LlvmArrayType { ElementType: IntegerType { Width: 8 } } array && array.Count == count;

    private static string? WrongStruct(IrAttribute value, LlvmStructType type)
    {
        if (value is not ArrayAttr members) return "expected array attribute for struct type";
        if (members.Count != type.Members.Count) return $"expected array attribute of size {type.Members.Count}";
        for (int i = 0; i < members.Count; i++)
        {
            if (type.Members[i] is not (IntegerType { IsSignless: true } or IndexType or FloatType)) return "expected struct element types to be floating point type or integer type";
            if (members[i] is not (FloatAttr or IntegerAttr)) return "expected element of array attribute to be floating point or integer";
            if (!((ITypedAttribute)members[i]).Type!.Equals(type.Members[i])) return $"struct element at index {i} is of wrong type";
        }
        return null;
    }

    /// <summary>Formats that LLVM has not stand as integers of their width.</summary>
    private static string? WrongFormat(FloatType format, IrType type) => type switch
    {
        FloatType other => other.Equals(format) ? null : "attribute and type have different float semantics",
        IntegerType integer => integer.Width == format.Width ? null : $"expected integer type of width {format.Width}",
        _ => null,
    };

    private static string? WrongElements(ElementsAttr elements, IrType type)
    {
        if (HasScalableVector(type)) return elements is DenseElementsAttr { IsSplat: true } ? null : "scalable vector type requires a splat attribute";
        if (type is not (VectorType or LlvmArrayType)) return "expected vector or array type";
        Int128 expected = CountOf(type);
        if (expected != elements.Type.Shape.ElementCount) return $"type and attribute have a different number of elements: {expected} vs. {elements.Type.Shape.ElementCount}";
        var element = ElementOf(type);
        if (elements.Type.ElementType is FloatType format) return WrongFormat(format, element);
        return elements.Type.ElementType is IntegerType && element is not IntegerType ? "expected integer element type for integer elements attribute" : null;
    }

    private static bool HasScalableVector(IrType type) => type switch
    {
        VectorType vector => vector.IsScalable || HasScalableVector(vector.ElementType),
        LlvmArrayType array => HasScalableVector(array.ElementType),
        _ => false,
    };

    private static Int128 CountOf(IrType type) => type switch
    {
        VectorType vector => vector.Shape.ElementCount * CountOf(vector.ElementType),
        LlvmArrayType array => unchecked((Int128)(ulong)array.Count * CountOf(array.ElementType)),
        _ => 1,
    };

    private static IrType ElementOf(IrType type)
    {
        while (type is LlvmArrayType array) type = array.ElementType;
        return LlvmCompatibility.ElementOf(type);
    }

    private static string? WrongArray(ArrayAttr array, LlvmArrayType type, int dimension)
    {
        if (type.Count != array.Count) return $"array attribute size does not match array type size in dimension {dimension}: {array.Count} vs. {unchecked((ulong)type.Count)}";
        if (type.ElementType is LlvmArrayType inner) return WrongArrays(array, inner, dimension);
        return type.ElementType is LlvmStructType structure ? WrongStructs(array, structure) : "for array with an array attribute must have a struct element type";
    }

    private static string? WrongArrays(ArrayAttr arrays, LlvmArrayType type, int dimension)
    {
        for (int i = 0; i < arrays.Count; i++)
        {
            if (arrays[i] is ZeroAttr or UndefAttr) continue;
            if (arrays[i] is not ArrayAttr array) return $"nested attribute for sub-array in dimension {dimension} at index {i} must be a zero, or undef, or array attribute";
            if (WrongArray(array, type, dimension + 1) is { } message) return message;
        }
        return null;
    }

    private static string? WrongStructs(ArrayAttr structs, LlvmStructType type)
    {
        for (int i = 0; i < structs.Count; i++)
        {
            if (structs[i] is ZeroAttr or UndefAttr) continue;
            if (structs[i] is not ArrayAttr members) return $"nested attribute for struct element at index {i} must be a zero, or undef, or array attribute";
            if (members.Count != type.Members.Count) return $"nested array attribute size for struct element at index {i} must match struct size: {members.Count} vs. {type.Members.Count}";
        }
        return null;
    }
}
