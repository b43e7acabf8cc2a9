using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which types LLVM has.</summary>
public static class LlvmCompatibility
{
    /// <summary>Whether LLVM has the type and all types in it.</summary>
    public static bool IsCompatible(IrType type) => IsCompatible(type, null);

    /// <summary>As <see cref="IsCompatible(IrType)"/>, without a look at the types inside.</summary>
    public static bool IsCompatibleOuter(IrType type) => type switch
    {
        IntegerType integer => integer.IsSignless,
        VectorType vector => vector.Shape.Rank == 1,
        LlvmArrayType or LlvmFunctionType or LlvmLabelType or LlvmMetadataType or LlvmPointerType or LlvmStructType or LlvmTokenType
            or LlvmTargetExtType or LlvmVoidType or LlvmX86AmxType or LlvmPpcFp128Type => true,
        _ => IsFloat(type),
    };

    /// <summary>A floating-point number that LLVM computes with.</summary>
    public static bool IsFloat(IrType type) => type is LlvmPpcFp128Type or FloatType { Format.Name: "f16" or "bf16" or "f32" or "f64" or "f80" or "f128" };

    /// <summary>A vector of integers, numbers or pointers.</summary>
    public static bool IsVector(IrType type) => type is VectorType { Shape.Rank: 1 } vector
        && vector.ElementType is IntegerType { IsSignless: true } or FloatType { Format.Name: "f16" or "bf16" or "f32" or "f64" or "f80" or "f128" } or LlvmPointerType;

    /// <summary>What values can be of: all but nothing and functions.</summary>
    public static bool IsPrimitive(IrType type) => IsCompatibleOuter(type) && type is not (LlvmVoidType or LlvmFunctionType);

    /// <summary>What memory can hold.</summary>
    public static bool IsLoadable(IrType type) =>
        IsPrimitive(type) && type is not (LlvmStructType { IsOpaque: true } or LlvmTargetExtType { SupportsMemory: false });

    /// <summary>What arrays and structs can hold.</summary>
    public static bool IsMember(IrType type) => type is not (LlvmVoidType or LlvmLabelType or LlvmMetadataType or LlvmFunctionType or LlvmTokenType);

    /// <summary>The element of a vector; other types stand for themselves.</summary>
    public static IrType ElementOf(IrType type) => type is VectorType vector ? vector.ElementType : type;

    /// <summary>i1, in the shape of another type.</summary>
    public static IrType Boolean(IrType like) => like is VectorType vector ? vector.WithElementType(IntegerType.I1) : IntegerType.I1;

    private static bool IsCompatible(IrType type, HashSet<IrType>? open)
    {
        switch (type)
        {
            case LlvmStructType structure:
                return !(open ??= []).Add(structure) || AreCompatible(structure.Members, open);
            case LlvmFunctionType function:
                return IsCompatible(function.Result, open) && AreCompatible(function.Parameters, open);
            case LlvmArrayType array:
                return IsCompatible(array.ElementType, open);
            case LlvmTargetExtType target:
                return AreCompatible(target.Types, open);
            case VectorType vector:
                return vector.Shape.Rank == 1 && IsCompatible(vector.ElementType, open);
            default:
                return IsCompatibleOuter(type);
        }
    }

    private static bool AreCompatible(EquatableArray<IrType> types, HashSet<IrType>? open)
    {
        foreach (var type in types)
            if (!IsCompatible(type, open)) return false;
        return true;
    }
}
