using OpenXla.Ir.Builtin;
using OpenXla.Ir.Diagnostics;
using OpenXla.Ir.Interfaces;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Testing.FileCheck.Ir;

/// <summary>Checks that a text holds the IR of <see cref="IrBlock"/>s.</summary>
internal sealed class IrCheck
{
    private readonly IrContext _context;
    private readonly TextWriter _errors;
    private readonly List<ModuleOp> _parts = [];

    /// <param name="context">Whose dialects both texts are read with.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public IrCheck(IrContext context, TextWriter errors)
    {
        _context = context;
        _errors = errors;
        context.AllowUnregisteredDialects = true;
    }

    public List<FileCheckFailure> Failures { get; } = [];

    /// <returns>Whether all blocks are in the input. What is not is told, and kept in <see cref="Failures"/>.</returns>
    public bool Run(IReadOnlyList<IrBlock> blocks, string checkName, string inputName, string input)
    {
        using var scope = _context.Diagnostics.Handle(diagnostic => _errors.Write(DiagnosticText.Format(diagnostic)));
        foreach (var part in InputParts.Of(input, inputName))
        {
            if (AsmParser.ParseFragment(_context, part) is { } module)
            {
                _parts.Add(module);
                continue;
            }
            Fail(blocks[0], checkName, $"{blocks[0].Prefix}-IR: the checked text is no IR");
            return false;
        }
        bool succeeded = true;
        foreach (var block in blocks) succeeded &= Check(block, checkName);
        return succeeded;
    }

    private bool Check(IrBlock block, string checkName)
    {
        if (AsmParser.ParseFragment(_context, SourceFile.FromText(ByteText.ToText(block.Text), checkName)) is not { } pattern)
        {
            Fail(block, checkName, $"{block.Prefix}-IR: the block is no IR");
            return false;
        }
        var op = pattern.Body.First;
        while (op is not null)
        {
            // A symbol is found by its name, wherever it is; operations between symbols are one sequence.
            var matcher = new IrMatcher();
            var next = op.Next;
            if (op is ISymbol { SymbolName: { } name })
            {
                if (!CheckSymbol(op, name, matcher, block, checkName)) return false;
            }
            else
            {
                while (next is not null and not ISymbol { SymbolName: not null }) next = next.Next;
                if (!Blocks().Any(b => matcher.MatchWithin(op, next, b)))
                {
                    Report(block, checkName, matcher, op, "is not in the checked text");
                    return false;
                }
            }
            op = next;
        }
        return true;
    }

    private bool CheckSymbol(Operation op, string name, IrMatcher matcher, IrBlock block, string checkName)
    {
        var symbols = Operations().Where(o => o.Name == op.Name && o is ISymbol).ToList();
        var ofName = symbols.Where(o => ((ISymbol)o).SymbolName == name).ToList();
        if (ofName.Exists(candidate => matcher.MatchSymbol(op, candidate))) return true;
        var others = symbols.Count == 0 ? "there is none" : $"there are {string.Join(", ", symbols.Take(8).Select(static o => "@" + ((ISymbol)o).SymbolName))}";
        Report(block, checkName, matcher, op, ofName.Count > 0 ? "differs" : $"'@{name}' is not in the checked text; of '{op.Name}' {others}");
        return false;
    }

    private List<Operation> Operations()
    {
        var all = new List<Operation>();
        foreach (var part in _parts) part.Walk(all.Add);
        return all;
    }

    private IEnumerable<Block> Blocks() => Operations().SelectMany(static op => Enumerable.Range(0, op.RegionCount).SelectMany(i => op.GetRegion(i).Blocks));

    private void Report(IrBlock block, string checkName, IrMatcher matcher, Operation op, string otherwise)
    {
        var (place, message) = matcher.Problem is { } problem ? (problem.Pattern, problem.Message) : (op, $"'{op.Name}' {otherwise}");
        var diagnostic = new Diagnostic(Severity.Error, place.Location, $"{block.Prefix}-IR: {message}");
        if (matcher.Problem?.Actual is { } actual) diagnostic = diagnostic.Note("the checked text has this", actual.Location);
        _context.Diagnostics.Report(diagnostic);
        int line = LineOf(place) ?? block.Line;
        Fail(block, checkName, $"{block.Prefix}-IR: {message}", line, matcher.Problem?.Actual);
    }

    /// <summary>The line that an operation is in, or says to be in.</summary>
    private static int? LineOf(Operation? op) => op?.Location.Attribute is FileLocation { Line: <= int.MaxValue } file ? (int)file.Line : null;

    private void Fail(IrBlock block, string checkName, string message, int? line = null, Operation? actual = null)
    {
        int checkLine = line ?? block.Line;
        var expected = ByteText.ToText(block.Text).Split('\n').ElementAtOrDefault(checkLine - 1)?.Trim() ?? "";
        int inputLine = LineOf(actual) ?? 1;
        Failures.Add(new FileCheckFailure(message, expected, checkName, checkLine, actual?.ToString().Split('\n')[0] ?? "<nothing like it>", inputLine));
    }
}
