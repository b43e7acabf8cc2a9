using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Testing.ExpectedDiagnostics;
using OpenXla.Ir.Tool.Opt;

namespace OpenXla.Ir.Tool.Translate;

/// <summary>The work of <c>translate</c> on a file: split, translate each part, check what was said.</summary>
internal sealed class TranslateDriver(TranslateOptions options, ToolIo io, PluginRegistry registry, Stream output)
{
    internal bool Run(SourceFile source)
    {
        bool isGood = options.SplitMarker is { } marker ? InputSplitter.RunParts(source, marker, options.OutputSplitMarker, io, output, RunPart) : RunPart(source);
        output.Flush();
        return isGood;
    }

    private bool RunPart(SourceFile source)
    {
        io.Cancellation.ThrowIfCancellationRequested();
        var context = new IrContext { AllowUnregisteredDialects = options.AllowUnregisteredDialects };
        registry.AddDialectsTo(context);
        var request = new TranslationRequest(options, registry, context, source, output, io);
        if (options.VerifyDiagnostics is not { } level)
        {
            using var scope = context.Diagnostics.Handle(d => io.WriteError(DiagnosticText.Format(d)));
            return options.Translation!.Run(request);
        }
        var checker = new ExpectedDiagnosticsChecker(source, level, io.WriteError);
        using (context.Diagnostics.Handle(checker.Handle)) options.Translation!.Run(request);
        return checker.Finish();
    }
}
