using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace OpenXla.Ir;

/// <summary>A <see cref="Value"/> whose type is known, so that <c>Lhs.Type.Shape</c> needs no cast.</summary>
/// <remarks>The generated verifier has checked the type before the author's <c>Verify</c> runs.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Value<TType> : IEquatable<Value<TType>>
    where TType : class
{
    private readonly Value _value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Value(Value value) => _value = value;

    public bool IsNull => _value.IsNull;

    /// <exception cref="InvalidCastException">The value's type is not a <typeparamref name="TType"/>.</exception>
    public TType Type => _value.Type as TType
        ?? throw new InvalidCastException($"expected a value of {typeof(TType).Name}, but its type is '{_value.Type}'");

    public Operation? DefiningOp => _value.DefiningOp;
    public Location Location => _value.Location;
    public bool HasUses => _value.HasUses;
    public bool HasOneUse => _value.HasOneUse;
    public UseRange Uses => _value.Uses;
    public Value Untyped => _value;

    public static implicit operator Value(Value<TType> value) => value._value;
    public static implicit operator Value<TType>(Value value) => new(value);

    public bool Equals(Value<TType> other) => _value == other._value;
    public override bool Equals(object? obj) => obj is Value<TType> other && Equals(other);
    public override int GetHashCode() => _value.GetHashCode();
    public static bool operator ==(Value<TType> left, Value<TType> right) => left._value == right._value;
    public static bool operator !=(Value<TType> left, Value<TType> right) => left._value != right._value;
    public override string ToString() => _value.ToString();
}
