using OpenXla.Ir.Analysis;
using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Rewriting.Declarative;

/// <summary>The functions that rules and <c>pdl</c> patterns can call, by name.</summary>
public sealed class NativeFunctions
{
    private readonly Dictionary<string, NativeFunction> _functions = new(StringComparer.Ordinal);

    public NativeFunctions()
    {
        AddConstraint("one_use", static (_, arguments) => arguments is [Value { HasOneUse: true }]);
        AddConstraint("no_uses", static (_, arguments) => arguments is [Value { HasUses: false }] or [Operation { HasUses: false }]);
        AddConstraint("is_zero", static (_, arguments) => arguments is [IrAttribute attribute] && IsNumber(attribute, 0));
        AddConstraint("is_one", static (_, arguments) => arguments is [IrAttribute attribute] && IsNumber(attribute, 1));
        AddConstraint("is_block_argument", static (_, arguments) => arguments is [Value { IsBlockArgument: true }]);
        AddConstraint("is_pure", static (_, arguments) => arguments is [Operation op] && SideEffects.IsPure(op));
        Add("type_of", static (_, arguments) => arguments switch
        {
            [Value value] => [value.Type],
            [ITypedAttribute typed] => [typed.Type],
            _ => null,
        });
        Add("element_type", static (_, arguments) => arguments is [ShapedType shaped] ? [shaped.ElementType] : null);
    }

    /// <summary>The names, in order.</summary>
    public IEnumerable<string> Names => _functions.Keys.Order(StringComparer.Ordinal);

    /// <summary>Adds a function.</summary>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public NativeFunctions Add(string name, NativeFunction function)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(function);
        if (!_functions.TryAdd(name, function)) throw new ArgumentException($"a native function '{name}' is registered already", nameof(name));
        return this;
    }

    /// <summary>Adds a condition: true where the rewrite may go on.</summary>
    public NativeFunctions AddConstraint(string name, Func<PatternRewriter, IReadOnlyList<object>, bool> holds)
    {
        ArgumentNullException.ThrowIfNull(holds);
        return Add(name, (rewriter, arguments) => holds(rewriter, arguments) ? [] : null);
    }

    /// <summary>Adds a function of one result; null where it does not apply.</summary>
    public NativeFunctions AddRewrite(string name, Func<PatternRewriter, IReadOnlyList<object>, object?> compute)
    {
        ArgumentNullException.ThrowIfNull(compute);
        return Add(name, (rewriter, arguments) => compute(rewriter, arguments) is { } result ? [result] : null);
    }

    public NativeFunction? Find(string name) => _functions.GetValueOrDefault(name);

    private static bool IsNumber(IrAttribute attribute, double number) => attribute switch
    {
        IntegerAttr integer => number == 0 ? integer.IsZero : integer.IsOne,
        FloatAttr value => value.ToDouble() == number,
        DenseElementsAttr { IsSplat: true } elements => IsNumber(elements.SplatValue, number),
        _ => false,
    };
}
