using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Testing.SelfTest.Learning;

/// <summary>The types of a recipe at a glance, which attributes and regions go by.</summary>
internal sealed class Attempt
{
    private List<IrAttribute>? _ideas;

    public Attempt(OpRecipe recipe, OperationDefinition definition)
    {
        Theme = recipe.Theme;
        Operands = [.. recipe.Operands.SelectMany(t => t)];
        Results = [.. recipe.Results.SelectMany(t => t)];
        LastGroup = OpInventor.LastGroup(definition, recipe.Operands);
        Signature = recipe.Attributes.OfType<TypeAttr>().Select(a => a.Value).OfType<FunctionType>().FirstOrDefault();
    }

    public Theme Theme { get; }

    public List<IrType> Operands { get; }

    /// <summary>The types of the last group of open size.</summary>
    public IReadOnlyList<IrType> LastGroup { get; }

    public List<IrType> Results { get; }

    public FunctionType? Signature { get; set; }

    /// <summary>Operand types, then result types.</summary>
    public IEnumerable<IrType> Types => Operands.Concat(Results);

    /// <summary>The rank of the first ranked type.</summary>
    public int Rank => Types.Select(Theme.ShapeOf).FirstOrDefault(s => s is not null)?.Rank ?? 1;

    /// <summary>Attributes that go with the types.</summary>
    public IReadOnlyList<IrAttribute> Ideas(IReadOnlyList<SymbolRefAttr> symbols, IReadOnlyList<IrAttribute> own, SelfTestRandom random) => _ideas ??= AttributeIdeas.For(this, symbols, own, random);
}
