using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace OpenXla.Ir;

/// <content>Operands and their use lists, results.</content>
public abstract partial class Operation
{
    private const int CapacityShift = 8;
    private const uint CapacityMask = 0xF;
    private const int OffsetShift = 12;

    /// <summary>Only its first field's address matters: the start of any object's fields.</summary>
    private sealed class FieldStart
    {
        internal byte First;
    }

    private int InlineCapacity
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (int)((_bits >> CapacityShift) & CapacityMask);
    }

    private ref OperandSlot InlineSlot
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Unsafe.As<byte, OperandSlot>(ref Unsafe.AddByteOffset(ref Unsafe.As<FieldStart>(this).First, (nint)(_bits >> OffsetShift)));
    }

    /// <summary>Tells the base where this class keeps its first operands. Called from the constructor of generated ops.</summary>
    protected void UseInlineOperands(ref OperandSlots1 slots) => UseInlineOperands(ref Unsafe.As<OperandSlots1, OperandSlot>(ref slots), 1);

    /// <inheritdoc cref="UseInlineOperands(ref OperandSlots1)"/>
    protected void UseInlineOperands(ref OperandSlots2 slots) => UseInlineOperands(ref Unsafe.As<OperandSlots2, OperandSlot>(ref slots), 2);

    /// <inheritdoc cref="UseInlineOperands(ref OperandSlots1)"/>
    protected void UseInlineOperands(ref OperandSlots3 slots) => UseInlineOperands(ref Unsafe.As<OperandSlots3, OperandSlot>(ref slots), 3);

    private void UseInlineOperands(ref OperandSlot first, int capacity)
    {
        nint offset = Unsafe.ByteOffset(ref Unsafe.As<FieldStart>(this).First, ref Unsafe.As<OperandSlot, byte>(ref first));
        _bits |= ((uint)capacity << CapacityShift) | ((uint)offset << OffsetShift);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal ref OperandSlot Slot(int index)
    {
        if (_operandCount <= InlineCapacity) return ref Unsafe.Add(ref InlineSlot, index);
        return ref _extra!.Operands![index];
    }

    internal Span<OperandSlot> Slots
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _operandCount <= InlineCapacity ? MemoryMarshal.CreateSpan(ref InlineSlot, _operandCount) : _extra!.Operands.AsSpan(0, _operandCount);
    }

    public int OperandCount => _operandCount;

    public OperandRange Operands => new(this, 0, _operandCount);

    public Value GetOperand(int index)
    {
        if ((uint)index >= (uint)_operandCount) ThrowNoOperand(index);
        return new Value(Slot(index).Value);
    }

    public void SetOperand(int index, Value value)
    {
        if ((uint)index >= (uint)_operandCount) ThrowNoOperand(index);
        ref var slot = ref Slot(index);
        Unlink(ref slot);
        Link(index, ref slot, value.Storage);
    }

    private void ThrowNoOperand(int index)
    {
        ThrowIfErased();
        throw new ArgumentOutOfRangeException(nameof(index), $"'{Name}' has {_operandCount} operands, but #{index} was asked for");
    }

    /// <summary>Replaces all operands; their number may change.</summary>
    public void SetOperands(params ReadOnlySpan<Value> values) => ReplaceOperands(0, _operandCount, values);

    /// <summary>Replaces <paramref name="count"/> operands from <paramref name="start"/> on by <paramref name="values"/>.</summary>
    public void ReplaceOperands(int start, int count, params ReadOnlySpan<Value> values)
    {
        ThrowIfErased();
        var all = new Value[_operandCount - count + values.Length];
        for (int i = 0; i < start; i++) all[i] = GetOperand(i);
        values.CopyTo(all.AsSpan(start));
        for (int i = start + count; i < _operandCount; i++) all[i - count + values.Length] = GetOperand(i);
        DropOperands();
        InitializeOperands(all);
    }

    private void InitializeOperands(ReadOnlySpan<Value> values)
    {
        _operandCount = values.Length;
        if (values.Length > InlineCapacity) Extra.Operands = new OperandSlot[values.Length];
        ref var first = ref Slot(0);
        for (int i = 0; i < values.Length; i++) Link(i, ref Unsafe.Add(ref first, i), values[i].Storage);
    }

    private void CopyOperandsFrom(Operation other, IrMapping mapping)
    {
        _operandCount = other._operandCount;
        if (_operandCount > InlineCapacity) Extra.Operands = new OperandSlot[_operandCount];
        bool isResolved = true;
        for (int i = 0; i < _operandCount; i++)
        {
            var value = other.Slot(i).Value;
            var mapped = mapping.Lookup(new Value(value)).Storage;
            isResolved &= mapped != value || value is null;
            Link(i, ref Slot(i), mapped);
        }
        if (!isResolved) mapping.Unresolved.Add(this);
    }

    private void DropOperands()
    {
        foreach (ref var slot in Slots)
        {
            Unlink(ref slot);
            slot = default;
        }
        _operandCount = 0;
        if (_extra is not null) _extra.Operands = null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Link(int index, ref OperandSlot slot, ValueStorage? value)
    {
        slot.Value = value;
        slot.PreviousOp = null;
        if (value is null)
        {
            slot.NextOp = null;
            return;
        }
        var head = value._firstUser;
        slot.NextOp = head;
        if (head is not null)
        {
            slot.NextSlot = value._firstUserSlot;
            ref var next = ref head.Slot(value._firstUserSlot);
            next.PreviousOp = this;
            next.PreviousSlot = index;
        }
        value._firstUser = this;
        value._firstUserSlot = index;
    }

    private static void Unlink(ref OperandSlot slot)
    {
        if (slot.Value is null) return;
        if (slot.PreviousOp is { } previous)
        {
            ref var before = ref previous.Slot(slot.PreviousSlot);
            before.NextOp = slot.NextOp;
            before.NextSlot = slot.NextSlot;
        }
        else
        {
            slot.Value._firstUser = slot.NextOp;
            slot.Value._firstUserSlot = slot.NextSlot;
        }
        if (slot.NextOp is { } next)
        {
            ref var after = ref next.Slot(slot.NextSlot);
            after.PreviousOp = slot.PreviousOp;
            after.PreviousSlot = slot.PreviousSlot;
        }
    }

    public int ResultCount => _type is null ? 0 : 1 + (_extra?.Results.Length ?? 0);

    public ResultRange Results => new(this, 0, ResultCount);

    /// <summary>The value of result 0, for ops that have one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The operation has no result.</exception>
    public Value FirstResult => GetResult(0);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value GetResult(int index) => index == 0 && _type is not null ? new Value(this) : GetFurtherResult(index);

    private Value GetFurtherResult(int index)
    {
        if (index <= 0 || index >= ResultCount)
            throw new ArgumentOutOfRangeException(nameof(index), $"'{Name}' has {ResultCount} results, but #{index} was asked for");
        return new Value(_extra!.Results[index - 1]);
    }

    /// <summary>True where any result has a use.</summary>
    public bool HasUses
    {
        get
        {
            if (_firstUser is not null) return true;
            if (_extra is null) return false;
            foreach (var result in _extra.Results)
                if (result._firstUser is not null) return true;
            return false;
        }
    }

    /// <summary>Makes every use of result i read <paramref name="values"/>[i].</summary>
    public void ReplaceAllUsesWith(params ReadOnlySpan<Value> values)
    {
        if (values.Length != ResultCount)
            throw new ArgumentException($"'{Name}' has {ResultCount} results, but {values.Length} values were given", nameof(values));
        for (int i = 0; i < values.Length; i++) GetResult(i).ReplaceAllUsesWith(values[i]);
    }
}
