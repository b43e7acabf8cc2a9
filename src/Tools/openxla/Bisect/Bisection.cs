using OpenXla.Ir.Actions;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Pipelines;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Testing.Lit;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Tool.Bisect;

/// <summary>Runs a pipeline up to ever other limits and tells what breaks the check.</summary>
internal sealed class Bisection(BisectOptions options, SourceFile source, PluginRegistry registry, ToolIo io)
{
    private bool _isFirst = true;
    private bool _makesNoSense;
    private Dictionary<string, Evaluation.Tensor[]>? _reference;

    internal int Run()
    {
        var bisection = new RewriteBisection(Check);
        var culprit = bisection.Find();
        if (_makesNoSense) return 1;
        if (culprit is null) return io.Fail($"error: the check {(bisection.FailsFromTheStart ? "fails before the first pass has run" : "holds after all passes")}");
        var op = culprit.Pass.Operation;
        io.Write($"pass {culprit.PassNumber} of {culprit.PassCount}: {culprit.Pass.Pass.Name} on '{op.Name}' at {DiagnosticText.Place(op.Location)}\n");
        io.Write(culprit.Rewrite is { } rewrite
            ? $"rewrite {culprit.RewriteNumber} of {culprit.RewriteCount}: {rewrite} at {DiagnosticText.Place(rewrite.Location)}\n"
            : $"what it does beside its {culprit.RewriteCount} rewrites breaks the check\n");
        io.Write($"{bisection.Runs} runs\n");
        return 0;
    }

    private bool Check(RewriteLimit limit)
    {
        if (_makesNoSense) return true;
        _makesNoSense |= !TryRun(limit, out bool holds);
        _isFirst = false;
        return holds;
    }

    /// <summary>Runs the pipeline up to a limit and asks the check.</summary>
    /// <returns>False where the question itself makes no sense, which has been reported.</returns>
    private bool TryRun(RewriteLimit limit, out bool holds)
    {
        holds = false;
        var context = new IrContext { AllowUnregisteredDialects = options.AllowUnregisteredDialects };
        registry.AddDialectsTo(context);
        using var scope = context.Diagnostics.Handle(_isFirst ? d => io.WriteError(DiagnosticText.Format(d)) : static _ => { });
        // The place of a file among the locations belongs to one context.
        if (AsmParser.ParseModule(context, SourceFile.FromBytes(source.Bytes, source.Name)) is not { } module || !IrVerifier.Verify(module)) return false;
        if (PipelineParser.Parse(options.Pipeline, registry.Passes, context) is not { } manager) return false;
        manager.PipelineReader = (pipeline, text) => PipelineParser.AddTo(pipeline, text, registry.Passes, context);
        context.AddActionHandler(limit);
        bool succeeded;
        try
        {
            succeeded = manager.Run(module);
        }
        catch (Exception) when (!_isFirst)
        {
            // A pass that throws breaks the program as much as one that produces nonsense.
            succeeded = false;
        }
        if (options.Check == "verify") holds = succeeded;
        else if (options.Check == "interpreter") return TryInterpret(module, succeeded, out holds);
        else return TryCommand(module, succeeded, out holds);
        return true;
    }

    private bool TryCommand(Operation module, bool succeeded, out bool holds)
    {
        holds = false;
        if (!succeeded) return true;
        var path = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(path)) AsmPrinter.Print(module, stream);
            var command = options.Check.Contains("{}", StringComparison.Ordinal) ? options.Check.Replace("{}", path, StringComparison.Ordinal) : $"{options.Check} {path}";
            holds = CommandLine.Run(command, io.WorkingDirectory, LitVerb.Tools(), io.Cancellation) == 0;
            return true;
        }
        catch (FormatException problem)
        {
            io.WriteError($"error: --check can't be read: {problem.Message}\n");
            return false;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private bool TryInterpret(Operation module, bool succeeded, out bool holds)
    {
        holds = false;
        if (_isFirst) _reference = InterpretedModule.Run(module);
        if (_reference!.Count == 0)
        {
            io.WriteError("error: the interpreter can run no function of this program\n");
            return false;
        }
        holds = succeeded && InterpretedModule.AreEqual(_reference, InterpretedModule.Run(module));
        return true;
    }
}
