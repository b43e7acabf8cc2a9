using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Dialects.Vhlo.Operations;
using OpenXla.Ir.Passes.Stablehlo.Portable.Rules;
using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>Turns programs of StableHLO and functions into the latest version of the portable format.</summary>
[Pass("stablehlo-legalize-to-vhlo")]
public sealed partial class StablehloToVhloPass : Pass<ModuleOp>
{
    public override string DisplayName => "StablehloLegalizeToVhloPass";

    /// <summary>Lets operations, types and attributes of other dialects stay.</summary>
    [Option]
    public bool AllowOtherDialects { get; set; }

    protected override IReadOnlyList<string> DependentDialects => ["vhlo"];

    protected override void Run(ModuleOp op, PassContext context)
    {
        var conversion = new ToVhlo(AllowOtherDialects);
        var patterns = new PatternSet(op.Context);
        foreach (var stem in VersionedOperation.Stems)
            foreach (var name in NamesOf(stem))
                patterns.AddNamed(name, (o, rewriter) => Rewrite(o, stem, conversion, rewriter), name: "StablehloToVhlo");
        var target = new ConversionTarget().IllegalDialect("stablehlo", "func").LegalDialect("vhlo");
        var options = ConversionOptions.For(context) with { Fold = false };
        var types = new TypeConverter().Add<IrType>(conversion.Type);
        if (!new DialectConversion(target, patterns, types, options).ApplyPartial(op)) context.Fail();
        else if (!AllowOtherDialects) RefuseOthers(op, context);
    }

    private static string[] NamesOf(string stem) => stem switch
    {
        "func" or "call" => [$"func.{stem}"],
        "return" => ["func.return", "stablehlo.return"],
        _ => [$"stablehlo.{stem}"],
    };

    /// <summary><c>stablehlo.op ⇒ vhlo.op_vN</c>, with all attributes that it could have left out.</summary>
    private static bool Rewrite(Operation op, string stem, ToVhlo conversion, PatternRewriter rewriter)
    {
        var definition = VersionedOperation.Find(stem, PortableVersion.Current)!;
        var transfer = new AttributeTransfer(op, conversion.Attribute);
        transfer.Run(AttributeRules.Of(stem), static (rule, t) => rule.Write(t));
        if (transfer.Problem is { } problem) return rewriter.NoMatch(op, $"{problem}");
        foreach (var name in definition.Attributes)
            if (!transfer.Target.ContainsKey(name)) return rewriter.NoMatch(op, $"requires attribute '{name}'");
        return Replacement.Replace(op, definition.Name, transfer.Target, rewriter);
    }

    private static void RefuseOthers(ModuleOp module, PassContext context)
    {
        bool isFirst = true;
        module.Walk(op =>
        {
            if (!isFirst || op is VersionedOp or ModuleOp or UnrealizedConversionCastOp) return;
            isFirst = false;
            context.Error(op, "is of a dialect that the format does not have; 'allow-other-dialects' lets it stay");
        });
    }
}
