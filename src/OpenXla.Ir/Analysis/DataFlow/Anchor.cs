namespace OpenXla.Ir.Analysis.DataFlow;

/// <summary>What a state is attached to: a value, a block, an operation, or an edge between blocks.</summary>
public readonly struct Anchor : IEquatable<Anchor>
{
    private readonly object _first;
    private readonly Block? _second;

    /// <summary>The first result of an operation is stored in the operation; this tells the two apart.</summary>
    private readonly bool _isValue;

    private Anchor(object first, Block? second, bool isValue) => (_first, _second, _isValue) = (first, second, isValue);

    public static Anchor Of(Value value) => new(value.Storage!, null, isValue: true);

    public static Anchor Of(Block block) => new(block, null, isValue: false);

    public static Anchor Of(Operation op) => new(op, null, isValue: false);

    public static Anchor Edge(Block from, Block to) => new(from, to, isValue: false);

    /// <summary>The value, where the anchor is one.</summary>
    public Value? Value => _isValue ? new Value((ValueStorage)_first) : null;

    /// <summary>The block, where the anchor is one.</summary>
    public Block? Block => _second is null ? _first as Block : null;

    /// <summary>The block that an edge leads to.</summary>
    public Block? EdgeTarget => _second;

    public bool Equals(Anchor other) => ReferenceEquals(_first, other._first) && _second == other._second && _isValue == other._isValue;
    public override bool Equals(object? obj) => obj is Anchor other && Equals(other);
    public override int GetHashCode() => HashCode.Combine(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_first), _second, _isValue);
    public static bool operator ==(Anchor left, Anchor right) => left.Equals(right);
    public static bool operator !=(Anchor left, Anchor right) => !left.Equals(right);
}
