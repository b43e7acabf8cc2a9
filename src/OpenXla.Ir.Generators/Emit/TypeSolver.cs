using OpenXla.Ir.Generators.Model;

namespace OpenXla.Ir.Generators.Emit;

/// <summary>Derives types of operands and results from those that are known, by the op's traits, relations and constraints.</summary>
internal sealed class TypeSolver
{
    private readonly OpModel _op;
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Func<AttrMember, string?> _typeOfAttribute;

    /// <param name="op">The op.</param>
    /// <param name="typeOfAttribute">The C# expression for the type of a typed attribute; null where it is unknown.</param>
    public TypeSolver(OpModel op, Func<AttrMember, string?> typeOfAttribute)
    {
        _op = op;
        _typeOfAttribute = typeOfAttribute;
        foreach (var value in op.Operands.Concat(op.Results))
            if (value.IsBuildable) _known[value.Name] = value.Constraint + ".BuildableType";
    }

    /// <summary>States the type of a value as a C# expression.</summary>
    public void Know(string name, string expression) => _known[name] = expression;

    public string? Find(string name) => _known.TryGetValue(name, out var expression) ? expression : null;

    /// <summary>Derives what can be derived.</summary>
    public void Solve()
    {
        while (SolveOnce())
        {
        }
    }

    private bool SolveOnce()
    {
        bool any = false;
        if (_op.Has(OpTraits.SameOperandsAndResultType)) any |= Spread(_op.Operands.Concat(_op.Results).Select(v => v.Name).ToList());
        if (_op.Has(OpTraits.SameTypeOperands)) any |= Spread(_op.Operands.Select(v => v.Name).ToList());
        foreach (var relation in _op.Relations)
        {
            if (relation.Method is null) any |= Spread(relation.Names);
            else if (!_known.ContainsKey(relation.Names[0]) && Source(relation.Names[1]) is { } source)
            {
                _known[relation.Names[0]] = $"{relation.Method}({source})";
                any = true;
            }
        }
        return any;
    }

    private bool Spread(IReadOnlyList<string> names)
    {
        var source = names.Select(Source).FirstOrDefault(s => s is not null);
        if (source is null) return false;
        bool any = false;
        foreach (var name in names)
        {
            if (_known.ContainsKey(name) || _op.Attributes.Any(a => a.Name == name)) continue;
            _known[name] = source;
            any = true;
        }
        return any;
    }

    private string? Source(string name)
    {
        if (_known.TryGetValue(name, out var expression)) return expression;
        var attribute = _op.Attributes.FirstOrDefault(a => a.Name == name);
        return attribute is null ? null : _typeOfAttribute(attribute);
    }
}
