using OpenXla.Ir.Dialects.Func;
using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Dialects.Vhlo.Operations;
using OpenXla.Ir.Passes.Stablehlo.Portable.Rules;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>Turns programs of the latest version of the portable format into StableHLO and functions.</summary>
[Pass("vhlo-legalize-to-stablehlo")]
public sealed partial class VhloToStablehloPass : Pass<ModuleOp>
{
    public override string DisplayName => "VhloLegalizeToStablehloPass";

    protected override IReadOnlyList<string> DependentDialects => ["func", "quant", "shape", "stablehlo"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        var patterns = new PatternSet(op.Context);
        foreach (var stem in VersionedOperation.Stems)
            if (VersionedOperation.Find(stem, PortableVersion.Current) is { } latest)
                patterns.AddNamed(latest.Name, (o, rewriter) => Rewrite(o, stem, rewriter), name: "VhloToStablehlo");
        var target = new ConversionTarget().IllegalDialect("vhlo").LegalDialect("stablehlo", "func");
        var options = ConversionOptions.For(context) with { Fold = false };
        var types = new TypeConverter().Add<IrType>(FromVhlo.Type);
        // Where dialects are mixed, the program has casts of its own; what they lead back and forth between is the same now.
        if (new DialectConversion(target, patterns, types, options).ApplyPartial(op)) CastReconciliation.Run(op);
        else context.Fail();
    }

    /// <summary><c>vhlo.op_vN ⇒ stablehlo.op</c>, without the attributes that have their defaults.</summary>
    private static bool Rewrite(Operation op, string stem, PatternRewriter rewriter)
    {
        var transfer = new AttributeTransfer(op, FromVhlo.Attribute);
        transfer.Run(AttributeRules.Of(stem), static (rule, t) => rule.Read(t));
        return transfer.Problem is { } problem ? rewriter.NoMatch(op, $"{problem}") : Replacement.Replace(op, NameOf(op, stem), transfer.Target, rewriter);
    }

    private static string NameOf(Operation op, string stem) => stem switch
    {
        "func" or "call" => $"func.{stem}",
        "return" when op.ParentOp is FuncOp or FuncV1Op => "func.return",
        _ => $"stablehlo.{stem}",
    };
}
