using OpenXla.Ir.Analysis.DataFlow;

namespace OpenXla.Ir.Tests.Analysis;

/// <summary>A set of names, or that control does not come to a place.</summary>
internal readonly struct NameSet : ILatticeElement<NameSet>
{
    private readonly string[]? _names;

    internal NameSet(params string[] names) => _names = [.. names.Distinct().Order(StringComparer.Ordinal)];

    public bool IsUninitialized => _names is null;

    public static NameSet Join(NameSet left, NameSet right) => left._names is null ? right : right._names is null ? left : new NameSet([.. left._names, .. right._names]);

    internal NameSet With(string name) => new([.. _names!, name]);

    public bool Equals(NameSet other) => _names is null ? other._names is null : other._names is not null && _names.SequenceEqual(other._names);
    public override bool Equals(object? obj) => obj is NameSet other && Equals(other);
    public override int GetHashCode() => _names?.Length ?? -1;
    public override string ToString() => _names is null ? "unreached" : string.Join(' ', _names);
}
