using System.Text;
using OpenXla.Ir.Actions;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Pipelines;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Rewriting.Conversion;
using OpenXla.Ir.Testing.ExpectedDiagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>The work of <c>opt</c> on a file: split, parse, run passes, print.</summary>
internal sealed class OptDriver(OptOptions options, ToolIo io, PluginRegistry registry, Stream output)
{
    private readonly PassTiming? _timing = options.Timing ? new PassTiming() : null;

    /// <summary>Whether the passes that were asked for exist and fit together; said once, not for each part of the input.</summary>
    internal bool CheckPipeline()
    {
        if (options.PassPipeline is null && options.Passes.Count == 0) return true;
        var context = MakeContext();
        using var scope = context.Diagnostics.Handle(Show);
        return MakePassManager(context, Builtin.ModuleOp.OperationName) is not null;
    }

    internal bool Run(SourceFile source)
    {
        bool isGood = options.SplitMarker is null ? RunPart(source) : RunParts(source);
        output.Flush();
        if (_timing is not null) io.WriteError(_timing.Report(options.TimingAsList));
        if (options.PrintDebugCounter) (options.DebugCounters ?? new DebugCounters()).Print(io.Writer(io.Stderr));
        return isGood;
    }

    private bool RunParts(SourceFile source)
    {
        var separator = Encoding.UTF8.GetBytes((options.OutputSplitMarker ?? OptOptions.DefaultMarker) + "\n");
        var parts = InputSplitter.Split(source, Encoding.UTF8.GetBytes(options.SplitMarker!), at => WarnOfNearMiss(source, at));
        bool isGood = true;
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0) output.Write(separator);
            isGood &= RunPart(parts[i]);
        }
        return isGood;
    }

    private bool RunPart(SourceFile source)
    {
        io.Cancellation.ThrowIfCancellationRequested();
        var context = MakeContext();
        if (options.VerifyDiagnostics is not { } level)
        {
            using var scope = context.Diagnostics.Handle(Show);
            return Process(context, source);
        }
        var checker = new ExpectedDiagnosticsChecker(source, level, io.WriteError);
        using (context.Diagnostics.Handle(checker.Handle)) Process(context, source);
        // Whether the passes worked does not matter here, only what was said.
        return checker.Finish();
    }

    private bool Process(IrContext context, SourceFile source)
    {
        _timing?.Begin("Parser");
        var op = Read(context, source);
        bool isVerified = op is not null && !options.SkipVerificationOnParsing;
        bool isGood = op is not null && (!isVerified || IrVerifier.Verify(op));
        _timing?.End();
        if (!isGood) return false;
        if (options.VerifyRoundtrip && !new RoundtripCheck(op!, registry).Run()) return false;
        if (MakePassManager(context, op!.Name) is not { } manager) return false;
        if (options.DumpPassPipeline) Dump(manager);
        if (!manager.IsEmpty)
        {
            var watch = new ActionWatch();
            watch.Attach(context, options, io);
            isGood = manager.Run(op);
            watch.Report(context);
            if (!isGood) return false;
            isVerified = options.VerifyEach;
        }
        else if (manager.AnchorName is not null && manager.AnchorName != op.Name && !manager.Run(op)) return false;
        _timing?.Begin("Output");
        isGood = options.Bytecode is { } bytecode ? WriteBytecode(op, bytecode) : Print(op, isVerified);
        _timing?.End();
        return isGood;
    }

    private Operation? Read(IrContext context, SourceFile source)
    {
        if (BytecodeFormat.IsBytecode(source.Bytes)) return options.NoImplicitModule ? BytecodeReader.ReadSingleOperation(context, source) : BytecodeReader.ReadModule(context, source);
        return options.NoImplicitModule ? AsmParser.ParseSingleOperation(context, source) : AsmParser.ParseModule(context, source);
    }

    private bool WriteBytecode(Operation op, BytecodeOptions bytecode)
    {
        try
        {
            BytecodeWriter.Write(op, output, bytecode);
            return true;
        }
        catch (BytecodeException problem)
        {
            op.EmitError($"can't be written as bytecode: {problem.Message}");
            return false;
        }
    }

    private bool Print(Operation op, bool isVerified)
    {
        var print = options.Print;
        if (!isVerified && !options.AssumeVerified && !print.Generic)
        {
            // Custom printers rely on what the verifier checks.
            using var silence = op.Context.Diagnostics.HandleLocally(static _ => { });
            if (!IrVerifier.Verify(op)) print = print with { Generic = true };
        }
        AsmPrinter.Print(op, output, print);
        // As upstream.
        if (!print.LocalScope) output.WriteByte((byte)'\n');
        return true;
    }

    private PassManager? MakePassManager(IrContext context, string anchorName)
    {
        PassManager? manager;
        if (options.PassPipeline is { } text)
        {
            manager = PipelineParser.Parse(text, registry.Passes, context);
            if (manager is null) return null;
        }
        else
        {
            manager = new PassManager(context, anchorName) { NestsImplicitly = true };
            foreach (var (name, settings) in options.Passes)
                if (!PipelineParser.AddNamed(manager, name, settings, registry.Passes, context)) return null;
        }
        manager.VerifiesEach = options.VerifyEach;
        manager.PipelineReader = (pipeline, text) => PipelineParser.AddTo(pipeline, text, registry.Passes, context);
        manager.Output = io.Writer(io.Stdout);
        manager.ErrorOutput = io.Writer(io.Stderr);
        if (options.IrPrinting.IsActive) manager.Add(new IrPrinting(options.IrPrinting with { Print = options.Print }, io.Stderr));
        if (_timing is not null) manager.Add(_timing);
        return manager;
    }

    private void Dump(PassManager manager) =>
        io.WriteError($"Pass Manager with {manager.Count} passes:\n{new PipelineText(isIndented: true).Format(manager)}\n\n");

    private IrContext MakeContext()
    {
        var context = new IrContext
        {
            AllowUnregisteredDialects = options.AllowUnregisteredDialects,
            Threads = options.DisableThreading ? 1 : System.Environment.ProcessorCount,
        };
        // Expectations are about the errors themselves.
        if (options.ShowsOperations && options.VerifyDiagnostics is null) context.Diagnostics.OperationForm = options.Print;
        context.Diagnostics.ExplainsFailures = options.ExplainsFailures;
        registry.AddDialectsTo(context);
        return context;
    }

    private void WarnOfNearMiss(SourceFile source, int position)
    {
        var (line, column) = source.LineAndColumn(position);
        io.WriteError($"{source.Name}:{line}:{column}: warning: near miss with file split marker\n{source.Line(line)}\n{new string(' ', column - 1)}^\n");
    }

    private void Show(Diagnostic diagnostic) => io.WriteError(options.ExplainsFailuresAsJson && diagnostic.Payload is LegalizationFailure failure
        ? failure.ToJson() + "\n"
        : DiagnosticText.Format(diagnostic));
}
