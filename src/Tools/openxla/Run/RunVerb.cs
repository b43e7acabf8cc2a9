using System.Diagnostics;
using System.Globalization;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Evaluation;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.PluginLoader;
using OpenXla.Ir.Plugins;

namespace OpenXla.Ir.Tool.Run;

/// <summary><c>openxla run</c>: compiles a program for a target and calls a function of it.</summary>
internal sealed class RunVerb : IVerb
{
    public string Name => "run";

    public string Summary => "compile a program and run it";

    public int Run(IReadOnlyList<string> args, ToolIo io)
    {
        try
        {
            var options = RunOptionsParser.Parse(args);
            if (options.Help)
            {
                io.Write(RunOptionsParser.Usage);
                return 0;
            }
            var registry = ToolRegistry.Create();
            foreach (var plugin in options.Plugins) PluginLoader.PluginLoader.Load(io.Resolve(plugin)).Register(registry);
            return Run(options, registry, io);
        }
        catch (RunUsageException mistake)
        {
            return io.Fail("error: " + mistake.Message);
        }
        catch (PluginLoadException mistake)
        {
            return io.Fail("error: " + mistake.Message);
        }
    }

    private static int Run(RunOptions options, PluginRegistry registry, ToolIo io)
    {
        if (options.Emit == "help")
        {
            io.Write(EmitStages.Help);
            return 0;
        }
        if (options.File is null) throw new RunUsageException("which file? openxla run FILE");
        var context = new IrContext();
        registry.AddDialectsTo(context);
        using var handler = context.Diagnostics.Handle(d => io.WriteError(DiagnosticText.Format(d)));
        var clock = Stopwatch.StartNew();
        if (InputFile.TryRead(options.File, io, $"{io.ToolName}: error: ") is not { } source) return 1;
        if (ProgramFile.Read(context, source, options, io) is not { } module) return 1;
        var function = ChooseFunction(module, options.Function);
        var loaded = clock.Elapsed;
        if (options.Emit is { } stage) return EmitStages.Emit(module, stage, registry, io) ? 0 : 1;
        var target = ChooseTarget(options, registry, io);
        // Compilation may change the module, so what the call needs is read before.
        var type = ((ICallable)function).CallableType;
        var name = function.SymbolName!;
        var labels = ResultText.LabelsOf((Operation)function);
        if (RunArguments.Read(options, context, name, type, io) is not { } arguments) return 1;
        if (options.Output is { } folder) RunValues.Create(folder, io);
        KeepOnly(module, function);
        clock.Restart();
        using var executable = target.Compile(module, TargetOptions.Default);
        if (executable is null) return 1;
        var compiled = clock.Elapsed;
        return Call(options, arguments, context, name, executable, target, labels, loaded, compiled, io);
    }

    /// <summary>Only what is called has to be compiled: the other functions go once they are inlined.</summary>
    private static void KeepOnly(ModuleOp module, ISymbol function)
    {
        foreach (var other in module.Body.OperationsOf<ICallable>().OfType<ISymbol>()) other.Visibility = SymbolVisibility.Private;
        function.Visibility = SymbolVisibility.Public;
    }

    private static int Call(RunOptions options, RunArguments arguments, IrContext context, string function, IExecutable executable, ITarget target, string?[] labels, TimeSpan loaded, TimeSpan compiled, ToolIo io)
    {
        try
        {
            var clock = Stopwatch.StartNew();
            var results = executable.Run(function, arguments.Inputs);
            var first = clock.Elapsed;
            clock.Restart();
            for (int i = 1; i < options.Repeat; i++) results = executable.Run(function, arguments.Inputs);
            var call = options.Repeat > 1 ? clock.Elapsed / (options.Repeat - 1) : first;
            if (!options.Quiet) io.WriteError($"target {target.Name}: load {Time(loaded)}, compile {Time(compiled)}, run {Time(call)}\n");
            bool same = RunValues.Compare(results, options, arguments.Expected, io);
            bool isWritten = (options.Output is null && options.Expected.Count > 0) || RunValues.WriteResults(results, options.Quiet ? [] : labels, options.Output, io);
            return same && isWritten ? 0 : 1;
        }
        catch (EvaluationException failure)
        {
            context.Diagnostics.Report(failure.ToDiagnostic());
            return 1;
        }
    }

    private static string Time(TimeSpan time) => time.TotalMilliseconds >= 1
        ? time.TotalMilliseconds.ToString("F1", CultureInfo.InvariantCulture) + " ms"
        : time.TotalMicroseconds.ToString("F1", CultureInfo.InvariantCulture) + " µs";

    private static ISymbol ChooseFunction(ModuleOp module, string? name)
    {
        var functions = module.Body.OperationsOf<ICallable>().OfType<ISymbol>().Where(f => !f.IsDeclaration).ToList();
        if (functions.Count == 0) throw new RunUsageException("the program has no function that could be run");
        if (name is not null) return functions.Find(f => f.SymbolName == name) ?? throw new RunUsageException($"there is no function '{name}'; the program has {string.Join(", ", functions.Select(f => f.SymbolName))}");
        if (functions.Find(f => f.SymbolName == "main") is { } main) return main;
        var open = functions.Where(f => f.Visibility == SymbolVisibility.Public).ToList();
        return open.Count == 1 ? open[0] : throw new RunUsageException($"which function? --function NAME, one of {string.Join(", ", functions.Select(f => f.SymbolName))}");
    }

    private static ITarget ChooseTarget(RunOptions options, PluginRegistry registry, ToolIo io)
    {
        if (options.Target is { } name)
        {
            var target = registry.FindTarget(name) ?? throw new RunUsageException($"there is no target '{name}', only {string.Join(", ", registry.Targets.Select(t => t.Name))}");
            return target.Unavailable is { } reason ? throw new RunUsageException($"target '{name}' can't be used: {reason}") : target;
        }
        if (registry.FindTarget("cpu") is { } cpu)
        {
            if (cpu.Unavailable is not { } missing) return cpu;
            if (!options.Quiet) io.WriteError($"running in the interpreter, because the cpu target can't be used: {missing}\n");
        }
        return registry.FindTarget("interpreter")!;
    }
}
