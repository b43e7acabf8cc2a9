using System.Numerics;
using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Rewriting;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>The value of a slot is then made of equal bytes; parts are filled one by one.</summary>
public abstract partial class MemoryFillIntrinsic : IPromotableAccess, IDestructurableAccess, ISafeSlotAccess
{
    public bool LoadsFrom(MemorySlot slot) => false;

    public bool StoresTo(MemorySlot slot) => Dst == slot.Pointer;

    public bool CanRemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, List<OpOperand> dependent, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(uses);
        ArgumentNullException.ThrowIfNull(layout);
        // What is filled through another address of the slot would get lost.
        if (uses.Count != 1 || uses.First().Value != slot.Pointer) return false;
        int width = slot.ElementType switch { IntegerType integer => integer.Width, FloatType number => number.Width, _ => 0 };
        return width > 0 && width % 8 == 0 && !IsVolatile.Boolean && StaticLength is { } length && length == layout.Size(slot.ElementType);
    }

    public bool RemoveUses(MemorySlot slot, IReadOnlyCollection<OpOperand> uses, Value reaching, OpBuilder builder, DataLayout layout) => true;

    public Value GetStored(MemorySlot slot, Value reaching, OpBuilder builder, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return slot.ElementType is FloatType number
            ? BitcastOp.Create(builder, number, Repeat(builder, number.Width)).Res
            : Repeat(builder, ((IntegerType)slot.ElementType).Width);
    }

    /// <summary>The byte again and again: a constant, or by shifts that double what is covered.</summary>
    private Value Repeat(OpBuilder builder, int width)
    {
        var type = new IntegerType(width);
        if (OperationFolding.ConstantOf(Val) is IntegerAttr pattern)
        {
            var bytes = new byte[width / 8];
            Array.Fill(bytes, (byte)pattern.Int64);
            return ConstantOp.Create(builder, type, new IntegerAttr(new BigInteger(bytes, isUnsigned: true), type)).Res;
        }
        if (width == 8) return Val;
        Value value = ZExtOp.Create(builder, type, Val).Res;
        for (long covered = 8; covered < width; covered *= 2)
        {
            var distance = ConstantOp.Create(builder, type, new IntegerAttr(covered, type)).Res;
            value = OrOp.Create(builder, value, ShlOp.Create(builder, value, distance).Res).Res;
        }
        return value;
    }

    public bool StaysWithin(MemorySlot slot, List<MemorySlot> mustBeSafe, DataLayout layout) => WritesWithin(slot, layout);

    public bool CanRewire(DestructurableSlot slot, ICollection<IrAttribute> used, List<MemorySlot> mustBeSafe, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot.Slot.ElementType is LlvmStructType or LlvmArrayType && !IsVolatile.Boolean && WritesWithin(slot.Slot, layout);
    }

    public bool Rewire(DestructurableSlot slot, IReadOnlyDictionary<IrAttribute, MemorySlot> subslots, OpBuilder builder, DataLayout layout)
    {
        ArgumentNullException.ThrowIfNull(slot);
        ArgumentNullException.ThrowIfNull(subslots);
        ArgumentNullException.ThrowIfNull(layout);
        bool packed = slot.Slot.ElementType is LlvmStructType { IsPacked: true };
        long length = (long)StaticLength!.Value;
        long covered = 0;
        foreach (var (index, type) in slot.Subelements)
        {
            long size = layout.Size(type)!.Value;
            if (!packed) covered = DataLayout.AlignUp(covered, layout.AbiAlignment(type))!.Value;
            if (covered >= length) break;
            if (subslots.TryGetValue(index, out var part)) CreateLike(builder, part.Pointer, Math.Min(length - covered, size));
            covered += size;
        }
        return true;
    }
}
