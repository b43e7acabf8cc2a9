using System.Numerics;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Turns values into what memory would make of them when it is written as one type and read as another.</summary>
internal sealed class SlotConversion(OpBuilder builder, DataLayout layout)
{
    /// <summary>Whether the first bits of a value of one type can be had as another type.</summary>
    internal static bool CanExtract(DataLayout layout, IrType from, IrType to) => AreCompatible(layout, to, from, static (target, source) => target <= source);

    /// <summary>Whether a value can take the place of the first bits of a slot.</summary>
    internal static bool CanInsert(DataLayout layout, IrType slot, IrType value) => AreCompatible(layout, slot, value, static (target, source) => target >= source);

    private static bool AreCompatible(DataLayout layout, IrType target, IrType source, Func<long, long, bool> fits)
    {
        if (target.Equals(source)) return true;
        if (!HasBits(target) || !HasBits(source)) return false;
        if (layout.Size(target) is not { } targetSize || layout.Size(source) is not { } sourceSize) return false;
        return target is LlvmPointerType && source is LlvmPointerType ? targetSize == sourceSize : fits(targetSize, sourceSize);
    }

    /// <summary>Whether values can be seen as integers of their size.</summary>
    private static bool HasBits(IrType type) => type switch
    {
        LlvmStructType or LlvmArrayType => false,
        VectorType vector => vector.ElementType is not LlvmPointerType && !vector.IsScalable,
        _ => true,
    };

    /// <summary>What is read from memory that holds a value.</summary>
    internal Value Extract(Value value, IrType type)
    {
        if (value.Type.Equals(type)) return value;
        var (from, to) = (Bits(value.Type), Bits(type));
        if (from == to) return Cast(value, type);
        var bits = ToInteger(value);
        // The first byte holds the highest bits, so these are what a narrower read sees.
        if (layout.IsBigEndian) bits = Fold<LShrOp>(bits.Type, bits, Constant(bits.Type, from - to));
        return FromInteger(TruncOp.Create(builder, new IntegerType((int)to), bits).Res, type);
    }

    /// <summary>What memory holds after a value has been written over the beginning of another.</summary>
    internal Value Insert(Value value, Value into)
    {
        if (value.Type.Equals(into.Type)) return value;
        var (valueBits, slotBits) = (Bits(value.Type), Bits(into.Type));
        if (valueBits == slotBits) return Cast(value, into.Type);
        var before = ToInteger(into);
        var type = before.Type;
        var bits = Fold<ZExtOp>(type, ToInteger(value));
        long rest = slotBits - valueBits;
        if (layout.IsBigEndian) bits = Fold<ShlOp>(type, bits, Constant(type, rest));
        var kept = layout.IsBigEndian ? (BigInteger.One << (int)rest) - 1 : -(BigInteger.One << (int)valueBits);
        var masked = Fold<AndOp>(type, before, Constant(type, kept));
        return FromInteger(Fold<OrOp>(type, masked, bits), into.Type);
    }

    private long Bits(IrType type) => layout.SizeInBits(type)!.Value;

    private Value Cast(Value value, IrType type) =>
        value.Type is LlvmPointerType && type is LlvmPointerType ? Fold<AddrSpaceCastOp>(type, value) : FromInteger(ToInteger(value), type);

    private Value ToInteger(Value value)
    {
        if (value.Type is IntegerType) return value;
        var type = new IntegerType((int)Bits(value.Type));
        return value.Type is LlvmPointerType ? Fold<PtrToIntOp>(type, value) : Fold<BitcastOp>(type, value);
    }

    private Value FromInteger(Value value, IrType type)
    {
        if (value.Type.Equals(type)) return value;
        return type is LlvmPointerType ? Fold<IntToPtrOp>(type, value) : Fold<BitcastOp>(type, value);
    }

    private Value Constant(IrType type, BigInteger value) => ConstantOp.Create(builder, type, new IntegerAttr(value, type)).Res;

    private Value Fold<TOp>(IrType type, params ReadOnlySpan<Value> operands)
        where TOp : Operation, IOperationDefinition<TOp> => builder.InsertFolded(builder.NewState<TOp>().AddOperands(operands).AddResultTypes(type));
}
