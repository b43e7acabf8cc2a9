using System.Text;
using OpenXla.Ir.Actions;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Plugins;
using OpenXla.Ir.Rewriting.Conversion;
using OpenXla.Ir.Testing.ExpectedDiagnostics;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>The work of <c>opt</c> on a file: split, parse, run passes, print.</summary>
internal sealed class OptDriver(OptOptions options, ToolIo io, PluginRegistry registry, Stream output, RunRecords records, PassTiming? timing)
{
    private readonly PassManagerFactory _managers = new(options, io, registry, timing, records.Trace);

    /// <summary>Whether the passes that were asked for exist and fit together; said once, not for each part of the input.</summary>
    internal bool CheckPipeline()
    {
        if (options.PassPipeline is null && options.Passes.Count == 0) return true;
        var context = MakeContext();
        using var scope = context.Diagnostics.Handle(Show);
        return _managers.Make(context, Builtin.ModuleOp.OperationName, null) is not null;
    }

    internal bool Run(SourceFile source)
    {
        bool isGood = options.SplitMarker is { } marker ? InputSplitter.RunParts(source, marker, options.OutputSplitMarker ?? OptOptions.DefaultMarker, io, output, RunPart) : RunPart(source);
        output.Flush();
        if (timing is not null) io.WriteError(timing.Report(options.TimingAsList, options.TimingAsJson));
        if (options.PrintDebugCounter) (options.DebugCounters ?? new DebugCounters()).Print(io.Writer(io.Stderr));
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
        timing?.Begin("Parser");
        var op = Read(context, source);
        bool isVerified = op is not null && !options.SkipVerificationOnParsing;
        bool isGood = op is not null && (!isVerified || IrVerifier.Verify(op));
        timing?.End();
        if (!isGood) return false;
        if (options.VerifyRoundtrip && !new RoundtripCheck(op!, registry).Run()) return false;
        Reproducer? reproducer = null;
        if (options.RunReproducer && !Reproducer.TryTake(context, out reproducer)) return false;
        if (reproducer?.DisablesThreading is { } disables) context.Threads = disables ? 1 : Threads;
        if (_managers.Make(context, op!.Name, reproducer) is not { } manager) return false;
        if (options.DumpPassPipeline) Dump(manager);
        if (!manager.IsEmpty)
        {
            var watch = new ActionWatch();
            watch.Attach(context, options, io);
            records.Attach(context);
            records.Trace?.Begin(manager.Title, op);
            isGood = manager.Run(op);
            records.Trace?.End(hasFailed: !isGood);
            watch.Report(context);
            context.Diagnostics.Flush();
            if (options.Statistics) io.WriteError(PassStatisticsReport.Format(manager, options.StatisticsAsList));
            if (!isGood) return false;
            isVerified = manager.VerifiesEach;
        }
        else if (manager.AnchorName is not null && manager.AnchorName != op.Name && !manager.Run(op)) return false;
        if (options.GenerateReproducer is { } file && !GenerateReproducer(manager, op, file)) return false;
        timing?.Begin("Output");
        isGood = options.Bytecode is { } bytecode ? WriteBytecode(op, bytecode) : Print(op, isVerified);
        timing?.End();
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
        if (!isVerified && !options.AssumeVerified) print = PrintableForm.Of(op, print);
        AsmPrinter.Print(op, output, print);
        // As upstream.
        if (!print.LocalScope) output.WriteByte((byte)'\n');
        return true;
    }

    private void Dump(PassManager manager) =>
        io.WriteError($"Pass Manager with {manager.Count} passes:\n{new PipelineText(isIndented: true).Format(manager)}\n\n");

    /// <summary>As upstream: the program after the passes, with the pipeline that it went through.</summary>
    private bool GenerateReproducer(PassManager manager, Operation op, string path)
    {
        using var file = OutputFile.TryOpen(path, io, "error: ");
        if (file is null) return false;
        file.Stream.Write(Encoding.UTF8.GetBytes(new Reproducer(manager.ToString(), op.Context.Threads <= 1, false).Format(op)));
        file.Keep();
        return true;
    }

    private int Threads => options.DisableThreading ? 1 : System.Environment.ProcessorCount;

    private IrContext MakeContext()
    {
        var context = new IrContext
        {
            AllowUnregisteredDialects = options.AllowUnregisteredDialects,
            Threads = Threads,
        };
        // Expectations are about the errors themselves.
        if (options.ShowsOperations && options.VerifyDiagnostics is null) context.Diagnostics.OperationForm = options.Print;
        context.Diagnostics.ExplainsFailures = options.ExplainsFailures;
        registry.AddDialectsTo(context);
        return context;
    }

    private void Show(Diagnostic diagnostic)
    {
        if (options.ExplainsFailuresAsJson && diagnostic.Payload is LegalizationFailure failure)
        {
            io.WriteError(failure.ToJson() + "\n");
            return;
        }
        io.WriteError(DiagnosticText.Format(diagnostic));
        if (diagnostic.Payload is Exception thrown and not BudgetExceededException && System.Environment.GetEnvironmentVariable("OPENXLA_TRACE") is not null) io.WriteError($"{thrown}\n");
    }
}
