using OpenXla.Ir.Analysis.DataFlow;

namespace OpenXla.Ir.Passes.Testing.Analyses.DataFlow;

/// <summary>The names of the places to which a value, or one that is computed from it, is written, as they were found.</summary>
internal readonly struct WrittenTo : ILatticeElement<WrittenTo>
{
    private readonly IReadOnlyList<string>? _names;

    internal WrittenTo(params IReadOnlyList<string> names) => _names = names;

    public bool IsUninitialized => _names is null;

    public static WrittenTo Join(WrittenTo left, WrittenTo right)
    {
        if (left._names is null || right._names is null) return left._names is null ? right : left;
        return right._names.All(left._names.Contains) ? left : new WrittenTo([.. left._names.Union(right._names)]);
    }

    /// <summary>A join hands on what it got where it changed nothing.</summary>
    public bool Equals(WrittenTo other) => ReferenceEquals(_names, other._names);

    public override bool Equals(object? obj) => obj is WrittenTo other && Equals(other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(_names);

    public override string ToString() => $"[{string.Join(' ', _names ?? [])}]";
}
