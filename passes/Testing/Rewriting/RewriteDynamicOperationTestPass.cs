using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Testing.Rewriting;

/// <summary>Rewrites operations that are known by name alone.</summary>
[Pass("test-rewrite-dynamic-op")]
public sealed partial class RewriteDynamicOperationTestPass : Pass<Operation>
{
    private const string Illegal = "test.dynamic_one_operand_two_results";
    private const string Legal = "test.dynamic_generic";

    public override string DisplayName => "(anonymous namespace)::TestRewriteDynamicOpDriver";

    protected override IReadOnlyList<string> DependentDialects => ["test"];

    protected override void Run(Operation op, PassContext context)
    {
        var patterns = new PatternSet(context.Context).AddNamed(Illegal, MakeGeneric);
        var target = new ConversionTarget().Otherwise(static op => op.Name switch
        {
            Illegal => false,
            Legal => true,
            _ => null,
        });
        if (!new DialectConversion(target, patterns, options: ConversionOptions.For(context)).ApplyPartial(op)) context.Fail();
    }

    /// <summary><c>test.dynamic_one_operand_two_results(%0) ⇒ test.dynamic_generic(%0)</c></summary>
    private static bool MakeGeneric(Operation op, PatternRewriter rewriter)
    {
        var state = rewriter.NewState(Legal).AddOperands(op.Operands.ToArray());
        foreach (var result in op.Results) state.AddResultTypes(result.Type);
        foreach (var attribute in op.AllAttributes.Entries) state.AddAttribute(attribute.Name, attribute.Value);
        return rewriter.Replace(op, rewriter.Insert(state));
    }
}
