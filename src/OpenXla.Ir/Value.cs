using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace OpenXla.Ir;

/// <summary>An SSA value: a result of an operation or an argument of a block. Eight bytes; equality is identity.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Value : IEquatable<Value>
{
    internal readonly ValueStorage? Storage;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Value(ValueStorage? storage) => Storage = storage;

    /// <summary>True for the default value, which stands for "no value" (an absent optional operand).</summary>
    [MemberNotNullWhen(false, nameof(Storage))]
    public bool IsNull => Storage is null;

    public IrType Type
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Storage!._type!;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Storage!._type = value;
        }
    }

    /// <summary>The operation that this value is a result of; null for a block argument.</summary>
    public Operation? DefiningOp
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Storage is null ? null
            : (Storage._bits & ValueStorage.OperationBit) != 0 ? Unsafe.As<Operation>(Storage)
            : (Storage as ExtraResult)?.Owner;
    }

    public bool IsBlockArgument => Storage is BlockArgumentStorage;

    /// <summary>The block that this value is an argument of; null for an operation's result.</summary>
    public Block? ArgumentOwner => (Storage as BlockArgumentStorage)?.Owner;

    /// <summary>The block in which the value is defined, either way.</summary>
    public Block? ParentBlock => DefiningOp is { } op ? op.Block : ArgumentOwner;

    public Region? ParentRegion => ParentBlock?.Parent;

    /// <summary>The position among the results of its operation or the arguments of its block.</summary>
    public int Index => Storage switch
    {
        ExtraResult result => result.Index,
        BlockArgumentStorage argument => argument.Index,
        _ => 0,
    };

    public Location Location => Storage switch
    {
        Operation op => op.Location,
        ExtraResult result => result.Owner.Location,
        BlockArgumentStorage argument => new Location(argument.Owner.Context, argument._location),
        _ => default,
    };

    public bool HasUses => Storage?._firstUser is not null;

    public bool HasOneUse => Storage?._firstUser is { } user && user.Slot(Storage._firstUserSlot).NextOp is null;

    /// <summary>Every operand that reads this value, newest first. Do not change the list while walking it; see <see cref="ReplaceAllUsesWith"/>.</summary>
    public UseRange Uses => new(Storage);

    /// <summary>Makes every use read <paramref name="other"/> instead.</summary>
    public void ReplaceAllUsesWith(Value other)
    {
        if (other.IsNull) throw new ArgumentNullException(nameof(other));
        if (other.Storage == Storage) return;
        while (Storage!._firstUser is { } user) user.SetOperand(Storage._firstUserSlot, other);
    }

    /// <summary>As <see cref="ReplaceAllUsesWith"/>, for the uses that <paramref name="predicate"/> picks.</summary>
    public void ReplaceUsesIf(Value other, Func<OpOperand, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (var use in Uses.ToArray())
            if (predicate(use)) use.Owner.SetOperand(use.Index, other);
    }

    public bool Equals(Value other) => Storage == other.Storage;
    public override bool Equals(object? obj) => obj is Value other && Equals(other);
    public override int GetHashCode() => Storage is null ? 0 : RuntimeHelpers.GetHashCode(Storage);
    public static bool operator ==(Value left, Value right) => left.Storage == right.Storage;
    public static bool operator !=(Value left, Value right) => left.Storage != right.Storage;

    public override string ToString() => Storage switch
    {
        null => "<no value>",
        Operation op => op.ToString(),
        ExtraResult result => $"result #{result.Index} of {result.Owner}",
        BlockArgumentStorage argument => $"<block argument> of type '{argument._type}' at index: {argument.Index}",
        _ => $"<forward reference> of type '{Storage._type}'",
    };
}
