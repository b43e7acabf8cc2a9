using OpenXla.Ir.Rewriting.Conversion;

namespace OpenXla.Ir.Passes.Conversions.ToLlvm;

/// <summary>What the passes to the llvm dialect share: the target, the types, the run.</summary>
internal static class ToLlvmConversion
{
    internal static void Run(Operation root, PassContext context, Action<PatternSet, LlvmTypeConverter> populate, params ReadOnlySpan<string> illegal)
    {
        var types = new LlvmTypeConverter();
        var patterns = new PatternSet(root.Context);
        populate(patterns, types);
        var target = new ConversionTarget().LegalDialect("llvm").IllegalDialect(illegal);
        if (!new DialectConversion(target, patterns, types, ConversionOptions.For(context)).ApplyPartial(root)) context.Fail();
    }
}
