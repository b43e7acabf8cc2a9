using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting.Conversion;

/// <summary>Maps types of one level to those of the next. Rules added later are asked first; without an answer a type can't be converted.</summary>
public class TypeConverter
{
    private readonly List<Func<IrType, IrType?>> _rules = [];
    private readonly Dictionary<IrType, IrType?> _cache = [];

    /// <summary>Adds a rule for a class of types; null means "ask the next".</summary>
    public TypeConverter Add<TType>(Func<TType, IrType?> rule)
        where TType : IrType
    {
        ArgumentNullException.ThrowIfNull(rule);
        _rules.Add(type => type is TType match ? rule(match) : null);
        lock (_cache) _cache.Clear();
        return this;
    }

    /// <summary>The converted type; null where no rule answers.</summary>
    public IrType? Convert(IrType type)
    {
        ArgumentNullException.ThrowIfNull(type);
        lock (_cache)
            if (_cache.TryGetValue(type, out var known)) return known;
        IrType? converted = null;
        for (int i = _rules.Count - 1; i >= 0 && converted is null; i--) converted = _rules[i](type);
        lock (_cache) return _cache[type] = converted;
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
