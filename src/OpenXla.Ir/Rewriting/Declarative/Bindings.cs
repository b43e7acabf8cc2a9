using System.Runtime.CompilerServices;

namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>What the variables of a plan are, in one attempt to apply it.</summary>
public sealed class Bindings
{
    private readonly IReadOnlyList<PlanVariable> _variables;
    private readonly object?[] _values;
    private readonly List<Operation> _created = [];

    internal Bindings(IReadOnlyList<PlanVariable> variables, Operation root, PatternRewriter rewriter)
    {
        _variables = variables;
        Root = root;
        Rewriter = rewriter;
        _values = new object?[variables.Count];
        for (int i = 0; i < _values.Length; i++) _values[i] = variables[i].Constant;
    }

    /// <summary>The operation that the rewrite looks at.</summary>
    public Operation Root { get; }

    public PatternRewriter Rewriter { get; }

    /// <summary>Whether something was changed that can't be taken back.</summary>
    internal bool HasChanged { get; set; }

    internal object Get(int variable) => _values[variable] ?? throw new PlanException($"'{_variables[variable].Name}' stands for nothing");

    /// <summary>A variable as what a step needs.</summary>
    internal T Get<T>(int variable)
        where T : class => Get(variable) as T ?? throw Wrong(variable, typeof(T).Name.ToLowerInvariant());

    /// <summary>An operation that is still there.</summary>
    internal Operation GetOperation(int variable) => Get<Operation>(variable) is { IsErased: false } op ? op : throw new PlanException($"'{_variables[variable].Name}' has been erased");

    internal IrAttribute GetAttribute(int variable) => Get(variable) switch
    {
        IrAttribute attribute => attribute,
        IrType type => new Builtin.TypeAttr(type),
        _ => throw Wrong(variable, "attribute"),
    };

    private PlanException Wrong(int variable, string what) => new($"'{_variables[variable].Name}' is no {what}, but {Text(Get(variable))}");

    internal void Set(int variable, object value)
    {
        if (variable >= 0) _values[variable] = value;
    }

    internal void Created(Operation op) => _created.Add(op);

    /// <summary>Takes back what was made so far.</summary>
    internal void EraseCreated()
    {
        for (int i = _created.Count - 1; i >= 0; i--)
            if (!_created[i].IsErased && !_created[i].HasUses) Rewriter.Erase(_created[i]);
        _created.Clear();
    }

    /// <summary>A variable is what it is found to be first; wherever else it stands must be the same.</summary>
    internal bool Bind(int variable, object value, OperationShape shape, [InterpolatedStringHandlerArgument("")] BindingPlace place)
    {
        if (variable < 0) return true;
        ref var known = ref _values[variable];
        if (known is null)
        {
            known = value;
            return true;
        }
        return AreEqual(known, value) || NoMatch(shape, $"{place.ToString()} is {Text(value)}, but must be {Text(known)}");
    }

    internal bool NoMatch(OperationShape shape, [InterpolatedStringHandlerArgument("")] BindingPlace reason) => shape.Path.Length == 0
        ? Rewriter.NoMatch(Root, $"{reason.ToString()}")
        : Rewriter.NoMatch(Root, $"{shape.Path}: {reason.ToString()}");

    internal bool NoMatch([InterpolatedStringHandlerArgument("")] BindingPlace reason) => Rewriter.NoMatch(Root, $"{reason.ToString()}");

    internal static bool AreEqual(object left, object right) => (left, right) switch
    {
        (Value[] a, Value[] b) => a.AsSpan().SequenceEqual(b),
        (IrType[] a, IrType[] b) => a.AsSpan().SequenceEqual(b),
        (Builtin.TypeAttr a, IrType b) => a.Value.Equals(b),
        (IrType a, Builtin.TypeAttr b) => a.Equals(b.Value),
        _ => left.Equals(right),
    };

    private static string Text(object value) => value switch
    {
        Value v => $"another value of type {v.Type}",
        Value[] values => $"{values.Length} values",
        IrType[] types => $"({string.Join(", ", types.Select(static t => t.ToString()))})",
        Operation op => $"'{op.Name}'",
        Region or Block => "another one",
        _ => value.ToString() ?? "",
    };

    /// <summary>Values as new operations read them, in one list.</summary>
    internal Value[] Values(IReadOnlyList<int> variables)
    {
        var all = new List<Value>();
        foreach (int variable in variables) all.AddRange(ValuesOf(variable));
        return [.. all];
    }

    internal Value[] ValuesOf(int variable) => Get(variable) switch
    {
        Value value => [Present(variable, value)],
        Value[] values => Array.ConvertAll(values, v => Present(variable, v)),
        Operation => GetOperation(variable).Results.ToArray(),
        _ => throw Wrong(variable, "value"),
    };

    private Value Present(int variable, Value value) =>
        value.DefiningOp is { IsErased: true } ? throw new PlanException($"'{_variables[variable].Name}' has been erased") : Rewriter.Converted(value);

    internal IEnumerable<IrType> TypesOf(int variable) => Get(variable) switch
    {
        IrType type => [type],
        IrType[] types => types,
        Builtin.TypeAttr attribute => [attribute.Value],
        _ => throw Wrong(variable, "type"),
    };
}
