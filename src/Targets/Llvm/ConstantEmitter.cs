using System.Numerics;
using LLVMSharp.Interop;
using OpenXla.Ir.Dialects.Llvm;

namespace OpenXla.Ir.Targets.Llvm;

/// <summary>Attributes to constants of LLVM.</summary>
internal sealed class ConstantEmitter(TypeEmitter types)
{
    internal LLVMValueRef Emit(IrAttribute value, IrType type, Operation user) => (value, type) switch
    {
        (IntegerAttr integer, IntegerType) => Integer(types.Emit(type, user), integer.Value, ((IntegerType)type).Width),
        (FloatAttr real, FloatType) => Real(types.Emit(type, user), real.Value.Bits, real.Type.Width),
        (FloatAttr real, IntegerType integer) => Integer(types.Emit(type, user), (BigInteger)real.Value.Bits, integer.Width),
        (DenseElementsAttr dense, VectorType vector) => Vector(dense, vector, user),
        (StringAttr text, LlvmArrayType) => types.Context.GetConstString(text.Value, DontNullTerminate: true),
        (ElementsAttr elements, LlvmArrayType array) => Nested(elements, array, user),
        (ArrayAttr members, LlvmStructType structure) => Struct(members, structure, user),
        _ => throw EmissionException.At(user, $"has a constant {value} of type '{type}', which LLVM can't be told"),
    };

    /// <summary>The elements of a global, one after the other. How arrays nest does not matter behind a pointer.</summary>
    internal LLVMValueRef Flat(ElementsAttr value, Operation user)
    {
        var bytes = BytesOf(value, user);
        var element = value.Type.ElementType;
        // i1 takes a byte in memory, which is how the elements are held here.
        var type = element is IntegerType { Width: < 8 } or IndexType or ComplexType
            ? element is IndexType ? types.Context.Int64Type : types.Context.Int8Type
            : element is FloatType { Width: 8 } ? types.Context.Int8Type : types.Emit(element, user);
        int size = DenseElementsAttr.SizeOf(element);
        if (type.Equals(types.Context.Int8Type)) size = 1;
        if (value is DenseElementsAttr { IsSplat: true } && bytes.IndexOfAnyExcept((byte)0) < 0)
            return LLVMValueRef.CreateConstNull(LLVMTypeRef.CreateArray2(type, (ulong)(value.Type.ElementCount * DenseElementsAttr.SizeOf(element) / size)));
        if (value is DenseElementsAttr { IsSplat: true }) bytes = Repeat(bytes, value.Type.ElementCount);
        return LLVMValueRef.CreateConstDataArray(type, bytes);
    }

    private static ReadOnlySpan<byte> BytesOf(ElementsAttr value, Operation user) => value switch
    {
        DenseElementsAttr dense => dense.Data,
        _ => throw EmissionException.At(user, $"has elements that are not dense: {value.Keyword}"),
    };

    private static byte[] Repeat(ReadOnlySpan<byte> element, long count)
    {
        var all = new byte[checked(element.Length * count)];
        for (int at = 0; at < all.Length; at += element.Length) element.CopyTo(all.AsSpan(at));
        return all;
    }

    private static LLVMValueRef Integer(LLVMTypeRef type, BigInteger value, int width)
    {
        if (width <= 64) return LLVMValueRef.CreateConstInt(type, unchecked((ulong)(long)IntegerType.I64.Wrap(value)));
        var words = new ulong[(width + 63) / 64];
        for (int i = 0; i < words.Length; i++) words[i] = (ulong)((value >> (64 * i)) & ulong.MaxValue);
        return LLVMValueRef.CreateConstIntOfArbitraryPrecision(type, words);
    }

    /// <summary>By its bits, so that NaNs keep their payloads.</summary>
    private LLVMValueRef Real(LLVMTypeRef type, UInt128 bits, int width) =>
        LLVMValueRef.CreateConstBitCast(Integer(types.Context.GetIntType((uint)width), (BigInteger)bits, width), type);

    private LLVMValueRef Vector(DenseElementsAttr dense, VectorType type, Operation user)
    {
        if (type.IsScalable) throw EmissionException.At(user, $"has a constant of type '{type}', whose number of elements is not known");
        var elements = new LLVMValueRef[type.ElementCount];
        var element = dense.IsSplat ? Emit(dense.SplatValue, type.ElementType, user) : default;
        for (int i = 0; i < elements.Length; i++) elements[i] = dense.IsSplat ? element : Emit(dense[i], type.ElementType, user);
        return LLVMValueRef.CreateConstVector(elements);
    }

    private LLVMValueRef Nested(ElementsAttr value, LlvmArrayType type, Operation user)
    {
        if (value is not DenseElementsAttr dense) throw EmissionException.At(user, "has elements that are not dense");
        long next = 0;
        return Level(type);

        LLVMValueRef Level(IrType level)
        {
            if (level is not LlvmArrayType array) return Emit(dense[next++], level, user);
            var elements = new LLVMValueRef[array.Count];
            for (int i = 0; i < elements.Length; i++) elements[i] = Level(array.ElementType);
            return LLVMValueRef.CreateConstArray(types.Emit(array.ElementType, user), elements);
        }
    }

    private LLVMValueRef Struct(ArrayAttr members, LlvmStructType type, Operation user)
    {
        var values = new LLVMValueRef[members.Count];
        for (int i = 0; i < values.Length; i++) values[i] = Emit(members[i], type.Members[i], user);
        return types.Context.GetConstStruct(values, type.IsPacked);
    }
}
