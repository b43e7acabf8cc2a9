using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>Maps types of one level to those of the next. Rules added later are asked first; without an answer a type can't be converted.</summary>
public class TypeConverter
{
    private readonly List<Func<IrType, IReadOnlyList<IrType>?>> _rules = [];
    private readonly List<Func<Value, IReadOnlyList<IrType>?>> _valueRules = [];
    private readonly List<Materialization> _sources = [];
    private readonly List<Materialization> _targets = [];
    private readonly Dictionary<IrType, IReadOnlyList<IrType>?> _cache = [];

    /// <summary>Makes values of the wanted types from others; null means "ask the next".</summary>
    /// <param name="rewriter">Where to build them.</param>
    /// <param name="wanted">The types.</param>
    /// <param name="inputs">The values.</param>
    public delegate Value[]? Materialization(PatternRewriter rewriter, IReadOnlyList<IrType> wanted, IReadOnlyList<Value> inputs);

    /// <summary>Adds a rule for a class of types; null means "ask the next".</summary>
    public TypeConverter Add<TType>(Func<TType, IrType?> rule)
        where TType : IrType
    {
        ArgumentNullException.ThrowIfNull(rule);
        return AddRule(type => type is TType match && rule(match) is { } converted ? [converted] : null);
    }

    /// <summary>Adds a rule that turns one type into several, or none.</summary>
    public TypeConverter AddSeveral<TType>(Func<TType, IReadOnlyList<IrType>?> rule)
        where TType : IrType
    {
        ArgumentNullException.ThrowIfNull(rule);
        return AddRule(type => type is TType match ? rule(match) : null);
    }

    /// <summary>Adds a rule that looks at the value, not only at its type; such rules are asked before all others.</summary>
    public TypeConverter AddForValues(Func<Value, IReadOnlyList<IrType>?> rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        _valueRules.Add(rule);
        return this;
    }

    /// <summary>Adds a way from converted values back to one of the type before, for those who still read it when the conversion is done.</summary>
    public TypeConverter AddSourceMaterialization(Materialization make)
    {
        ArgumentNullException.ThrowIfNull(make);
        _sources.Add(make);
        return this;
    }

    /// <summary>Adds a way from a value that was not converted to values of converted types.</summary>
    public TypeConverter AddTargetMaterialization(Materialization make)
    {
        ArgumentNullException.ThrowIfNull(make);
        _targets.Add(make);
        return this;
    }

    internal Value[]? MaterializeSource(PatternRewriter rewriter, IReadOnlyList<IrType> wanted, IReadOnlyList<Value> inputs) => Materialize(_sources, rewriter, wanted, inputs);

    internal Value[]? MaterializeTarget(PatternRewriter rewriter, IReadOnlyList<IrType> wanted, IReadOnlyList<Value> inputs) => Materialize(_targets, rewriter, wanted, inputs);

    internal bool HasMaterializations => _sources.Count > 0 || _targets.Count > 0;

    private static Value[]? Materialize(List<Materialization> ways, PatternRewriter rewriter, IReadOnlyList<IrType> wanted, IReadOnlyList<Value> inputs)
    {
        for (int i = ways.Count - 1; i >= 0; i--)
            if (ways[i](rewriter, wanted, inputs) is { } values) return values;
        return null;
    }

    private TypeConverter AddRule(Func<IrType, IReadOnlyList<IrType>?> rule)
    {
        _rules.Add(rule);
        lock (_cache) _cache.Clear();
        return this;
    }

    /// <summary>The converted type; null where no rule answers, or one answers with several types.</summary>
    public IrType? Convert(IrType type) => ConvertToSeveral(type) is [var only] ? only : null;

    /// <summary>The types that a type becomes; null where no rule answers.</summary>
    public IReadOnlyList<IrType>? ConvertToSeveral(IrType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        lock (_cache)
            if (_cache.TryGetValue(type, out var known)) return known;
        IReadOnlyList<IrType>? converted = null;
        for (int i = _rules.Count - 1; i >= 0 && converted is null; i--) converted = _rules[i](type);
        lock (_cache) return _cache[type] = converted;
    }

    /// <summary>As <see cref="ConvertToSeveral(IrType)"/>, asking the rules that look at the value first.</summary>
    public IReadOnlyList<IrType>? ConvertToSeveral(Value value)
    {
        for (int i = _valueRules.Count - 1; i >= 0; i--)
            if (_valueRules[i](value) is { } converted) return converted;
        return ConvertToSeveral(value.Type);
    }

    /// <summary>All types converted; null where one can't be.</summary>
    public IrType[]? ConvertAll(ReadOnlySpan<IrType> types)
    {
        var converted = new IrType[types.Length];
        for (int i = 0; i < types.Length; i++)
        {
            if (Convert(types[i]) is not { } type) return null;
            converted[i] = type;
        }
        return converted;
    }

    /// <summary>True where the type is its own conversion.</summary>
    public bool IsLegal(IrType type) => Convert(type) is { } converted && converted.Equals(type);

    /// <summary>True where all operand, result and block argument types of an op are legal.</summary>
    public bool IsLegal(Operation op)
    {
        ArgumentNullException.ThrowIfNull(op);
        foreach (var operand in op.Operands)
            if (!IsLegal(operand.Type)) return false;
        foreach (var result in op.Results)
            if (!IsLegal(result.Type)) return false;
        return true;
    }

    public bool IsLegal(FunctionType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        foreach (var input in type.Inputs)
            if (!IsLegal(input)) return false;
        foreach (var result in type.Results)
            if (!IsLegal(result)) return false;
        return true;
    }
}
