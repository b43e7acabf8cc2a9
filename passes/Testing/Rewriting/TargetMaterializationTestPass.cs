using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Testing.Rewriting;

/// <summary>Replaces changes of types by what they change, so that a value of one type is read where its converted type is asked for.</summary>
[Pass("test-target-materialization-with-no-uses")]
public sealed partial class TargetMaterializationTestPass : Pass<Operation>
{
    private const string TypeChanger = "test.type_changer";

    public override string DisplayName => "(anonymous namespace)::TestTargetMaterializationWithNoUses";

    protected override void Run(Operation op, PassContext context)
    {
        var types = new TypeConverter()
            .Add<IrType>(static type => type)
            .Add<IntegerType>(static type => type.Width == 16 ? IntegerType.I64 : type)
            .AddTargetMaterialization(Cast);
        var patterns = new PatternSet(context.Context).AddNamed(TypeChanger, ForwardOperand);
        var target = new ConversionTarget().Otherwise(static op => op.Name == TypeChanger ? false : null);
        if (!new DialectConversion(target, patterns, types, ConversionOptions.For(context)).ApplyPartial(op)) context.Fail();
    }

    /// <summary><c>%1 = test.type_changer %0; use %1 ⇒ use %0</c></summary>
    private static bool ForwardOperand(Operation op, PatternRewriter rewriter) => rewriter.Replace(op, rewriter.Converted(op.Operands));

    private static Value[] Cast(PatternRewriter rewriter, IReadOnlyList<IrType> wanted, IReadOnlyList<Value> inputs) =>
        rewriter.Insert(rewriter.NewState("test.cast").AddOperands([.. inputs]).AddResultTypes([.. wanted])).Results.ToArray();
}
