using System.Globalization;
using OpenXla.Ir.Actions;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Testing.ExpectedDiagnostics;

namespace OpenXla.Ir.Tool.Opt;

/// <summary>Reads the arguments of <c>opt</c> by hand: the order of passes counts, and a start takes milliseconds.</summary>
internal sealed partial class OptOptionsParser(IReadOnlyList<string> arguments, PassRegistry registry)
{
    private readonly OptOptions _options = new();
    private BytecodeOptions _bytecode = new();
    private bool _emitsBytecode;
    private readonly OptionWords _words = new(arguments);
    private bool _hasInput;

    /// <summary>Where among the passes the last one stands that files of rewrites made; -1 for none.</summary>
    private int _lastRewritePass = -1;
    private readonly List<(string Option, string Files)> _rewriteFiles = [];

    internal OptOptions Parse()
    {
        while (_words.Next() is { } argument)
        {
            if (argument.Length > 1 && argument[0] == '-' && argument != "--") Option(OptionWord.Read(argument), argument);
            else if (argument != "--") Input(argument);
        }
        _options.Bytecode = _emitsBytecode ? _bytecode : null;
        if (_options.PassPipeline is not null && _options.Passes.Count > 0) throw new OptUsageException("error: '-pass-pipeline' option can't be used with individual pass options");
        return _options;
    }

    /// <summary>The plugins that the arguments name: they must be there before the passes of the other arguments are looked up.</summary>
    internal static List<string> FindPlugins(IReadOnlyList<string> arguments)
    {
        var plugins = new List<string>();
        for (int i = 0; i < arguments.Count; i++)
        {
            if (!arguments[i].StartsWith('-')) continue;
            var word = OptionWord.Read(arguments[i]);
            if (!IsPluginOption(word.Name)) continue;
            if ((word.Value ?? (i + 1 < arguments.Count ? arguments[i + 1] : null)) is { } path) plugins.Add(path);
        }
        return plugins;
    }

    private static bool IsPluginOption(string name) => name is "load-plugin" or "load-pass-plugin" or "load-dialect-plugin";

    private void Input(string argument)
    {
        if (_hasInput) throw new OptUsageException("Too many positional arguments specified!\nCan specify at most 1 positional arguments: See: --help");
        _hasInput = true;
        _options.Input = argument;
    }

    private void Option(OptionWord word, string argument)
    {
        if (Setting(word) || Reporting(word) || Recording(word) || Limiting(word) || Explaining(word) || Printing(word) || IrPrinting(word) || Bytecode(word)) return;
        if (IsPluginOption(word.Name))
        {
            _options.Plugins.Add(_words.Value(word));
            return;
        }
        if (RewriteFile(word)) return;
        if (registry.FindPass(word.Name) is null && registry.FindPipeline(word.Name) is null) throw Unknown(word.Name, argument);
        _options.Passes.Add((word.Name, Unquote(word.Value ?? "")));
    }

    /// <summary>Files of rewrites are a pass at their place among the others; those that follow one another are one pass.</summary>
    private bool RewriteFile(OptionWord word)
    {
        if (word.Name is not ("rewrite-rules" or "pdl-file")) return false;
        const string Pass = "apply-rewrite-rules";
        if (_lastRewritePass < 0 || _lastRewritePass != _options.Passes.Count - 1)
        {
            _rewriteFiles.Clear();
            _options.Passes.Add((Pass, ""));
            _lastRewritePass = _options.Passes.Count - 1;
        }
        _rewriteFiles.Add((word.Name == "pdl-file" ? "pdl" : "rules", _words.Value(word)));
        var options = _rewriteFiles.GroupBy(static f => f.Option).Select(static g => $"{g.Key}={string.Join(',', g.Select(static f => f.Files))}");
        _options.Passes[^1] = (Pass, string.Join(' ', options));
        return true;
    }

    private bool Setting(OptionWord word)
    {
        switch (word.Name)
        {
            case "o": _options.Output = _words.Value(word); break;
            case "irdl-file": _options.IrdlFiles.AddRange(_words.Value(word).Split(',')); break;
            case "pass-pipeline": _options.PassPipeline = _words.Value(word); break;
            case "allow-unregistered-dialect": _options.AllowUnregisteredDialects = word.Flag(); break;
            case "split-input-file": _options.SplitMarker = word.Value is { Length: > 0 } marker ? marker : OptOptions.DefaultMarker; break;
            case "output-split-marker": _options.OutputSplitMarker = word.Value ?? ""; break;
            case "verify-diagnostics": _options.VerifyDiagnostics = OptionWords.Level(word); break;
            case "verify-roundtrip": _options.VerifyRoundtrip = word.Flag(); break;
            case "verify-each": _options.VerifyEach = word.Flag(); break;
            case "mlir-very-unsafe-disable-verifier-on-parsing": _options.SkipVerificationOnParsing = word.Flag(); break;
            case "no-implicit-module": _options.NoImplicitModule = word.Flag(); break;
            case "dump-pass-pipeline": _options.DumpPassPipeline = word.Flag(); break;
            case "mlir-disable-threading": _options.DisableThreading = word.Flag(); break;
            case "run-reproducer": _options.RunReproducer = word.Flag(); break;
            case "show-dialects": _options.Request = OptRequest.ShowDialects; break;
            case "list-passes": _options.Request = OptRequest.ListPasses; break;
            case "help" or "h": _options.Request = OptRequest.Help; break;
            case "version": _options.Request = OptRequest.Version; break;
            default: return false;
        }
        return true;
    }

    private bool Explaining(OptionWord word)
    {
        switch (word.Name)
        {
            case "check-rewrites": _options.CheckRewrites = word.Flag(); break;
            case "log-rewrites": _options.LogRewrites = word.Flag(); break;
            case "explain": _options.Explain.Add(Explained(word)); break;
            case "explain-failures":
                _options.ExplainsFailures = true;
                _options.ExplainsFailuresAsJson = word.Value is not (null or "") && OptionWords.Choice(word, "json", "text") == "json";
                break;
            case "mlir-debug-counter": ReadCounters(word); break;
            case "mlir-print-debug-counter": _options.PrintDebugCounter = word.Flag(); break;
            default: return false;
        }
        return true;
    }

    private void ReadCounters(OptionWord word)
    {
        _options.DebugCounters ??= new DebugCounters();
        if (_options.DebugCounters.Read(_words.Value(word)) is { } problem) throw new OptUsageException($"error: {problem}");
    }

    private (string Pass, int? Line) Explained(OptionWord word)
    {
        var text = _words.Value(word);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        var pass = colon < 0 ? text : text[..colon];
        if (registry.FindPass(pass) is null) throw new OptUsageException($"for the --{word.Name} option: Cannot find option named '{pass}'!");
        if (colon < 0) return (pass, null);
        return int.TryParse(text[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int line)
            ? (pass, line)
            : throw new OptUsageException($"for the --{word.Name} option: '{text[(colon + 1)..]}' is no line; expected PASS or PASS:LINE");
    }

    private bool Printing(OptionWord word)
    {
        switch (word.Name)
        {
            case "mlir-print-op-on-diagnostic": _options.ShowsOperations = word.Flag(); return true;
            case "mlir-print-assume-verified": _options.AssumeVerified = word.Flag(); return true;
        }
        if (_words.Printing(word, _options.Print) is not { } print) return false;
        _options.Print = print;
        return true;
    }

    private bool Bytecode(OptionWord word)
    {
        switch (word.Name)
        {
            case "emit-bytecode": _emitsBytecode = word.Flag(); break;
            case "emit-bytecode-version": _bytecode = _bytecode with { Version = Version(word) }; break;
            case "emit-bytecode-producer": _bytecode = _bytecode with { Producer = _words.Value(word) }; break;
            case "elide-resource-data-from-bytecode": _bytecode = _bytecode with { ElideResources = word.Flag() }; break;
            default: return false;
        }
        return true;
    }

    private int Version(OptionWord word) => _words.Number(word) is var version and >= BytecodeFormat.MinVersion and <= BytecodeFormat.CurrentVersion
        ? (int)version
        : throw new OptUsageException($"for the --{word.Name} option: unsupported bytecode version requested, must be in range [{BytecodeFormat.MinVersion}, {BytecodeFormat.CurrentVersion}]");

    private bool IrPrinting(OptionWord word)
    {
        var ir = _options.IrPrinting;
        switch (word.Name)
        {
            case "mlir-print-ir-before": ir = ir with { Before = PassNames(word, ir.Before) }; break;
            case "mlir-print-ir-after": ir = ir with { After = PassNames(word, ir.After) }; break;
            case "mlir-print-ir-before-all": ir = ir with { BeforeAll = word.Flag() }; break;
            case "mlir-print-ir-after-all": ir = ir with { AfterAll = word.Flag() }; break;
            case "mlir-print-ir-after-change": ir = ir with { OnlyOnChange = word.Flag() }; break;
            case "mlir-print-ir-after-failure": ir = ir with { OnlyOnFailure = word.Flag() }; break;
            case "mlir-print-ir-tree-dir": ir = ir with { TreeDirectory = _words.Value(word) is { Length: > 0 } directory ? directory : null }; break;
            case "mlir-print-ir-module-scope": ir = ir with { ModuleScope = word.Flag() }; break;
            default: return false;
        }
        _options.IrPrinting = ir;
        return true;
    }

    private List<string> PassNames(OptionWord word, IReadOnlyCollection<string>? known)
    {
        List<string> names = [.. known ?? []];
        foreach (var name in _words.Value(word).Split(','))
        {
            if (registry.FindPass(name) is null) throw new OptUsageException($"for the --{word.Name} option: Cannot find option named '{name}'!");
            names.Add(name);
        }
        return names;
    }

    /// <summary>A quote that came through the shell only holds the options together.</summary>
    private static string Unquote(string text) => text.Length >= 2 && text[0] is '"' or '{' && (text[0], text[^1]) is ('"', '"') or ('{', '}') ? text[1..^1] : text;

    private OptUsageException Unknown(string name, string argument)
    {
        var search = new SimilarName(name);
        foreach (var known in OptHelp.OptionNames) search.Consider(known);
        foreach (var pass in registry.Passes) search.Consider(pass.Name);
        foreach (var pipeline in registry.Pipelines) search.Consider(pipeline.Name);
        var hint = search.Best is { } best ? $"\nDid you mean '--{best}'?" : "";
        return new OptUsageException($"Unknown command line argument '{argument}'.  Try: '--help'{hint}");
    }
}
