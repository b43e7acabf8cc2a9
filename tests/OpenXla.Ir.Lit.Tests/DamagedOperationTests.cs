using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Lit.Tests;

/// <summary>Whatever is taken from an operation, the verifier says what is wrong, with it or with those around it, and looks at nothing that is not there.</summary>
public class DamagedOperationTests
{
    public static TheoryData<string> Folders => [.. Directory.EnumerateDirectories(Dialects).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static string Dialects => Path.Combine(Repository.LitTests, "Dialects");

    [Theory]
    [MemberData(nameof(Folders))]
    public void Is_refused_or_still_right(string folder)
    {
        var mistakes = new SortedSet<string>(StringComparer.Ordinal);
        int tried = 0;
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Dialects, folder), "*.mlir", SearchOption.AllDirectories))
            foreach (var text in File.ReadAllText(file).Split("// -----"))
                tried += DamageEach(text, mistakes);
        Assert.NotEqual(0, tried);
        Assert.True(mistakes.Count == 0, string.Join("\n", mistakes));
    }

    /// <returns>How many damages were tried.</returns>
    private static int DamageEach(string text, SortedSet<string> mistakes)
    {
        var context = Fuzz.Targets.MakeContext();
        using var scope = context.Diagnostics.Handle(_ => { });
        if (AsmParser.ParseModule(context, SourceFile.FromBytes(System.Text.Encoding.UTF8.GetBytes(text), "input")) is not { } module || !IrVerifier.Verify(module)) return 0;
        var operations = new List<Operation>();
        module.Walk(operations.Add);
        var other = AsmParser.ParseModule(context, SourceFile.FromBytes("%0 = \"t.v\"() ({}) : () -> !t.other"u8.ToArray(), "other"))!.Body.First!.GetResult(0);
        int tried = 0;
        foreach (var op in operations)
            foreach (var damage in DamagesTo(op, other))
                try
                {
                    tried++;
                    IrVerifier.Verify(module);
                }
                catch (Exception mistake)
                {
                    mistakes.Add($"{op.Name}, {damage}: {mistake}");
                }
        Assert.True(IrVerifier.Verify(module), "all is mended");
        return tried;
    }

    /// <summary>Damages the operation in one way after another; each is mended before the next.</summary>
    private static IEnumerable<string> DamagesTo(Operation op, Value other)
    {
        var operands = Enumerable.Range(0, op.OperandCount).Select(op.GetOperand).ToArray();
        for (int i = 0; i < operands.Length; i++)
        {
            op.SetOperands(operands[..i]);
            yield return $"{i} operands left";
            op.SetOperands(operands);
            op.SetOperand(i, other);
            yield return $"operand #{i} of another type";
            op.SetOperand(i, operands[i]);
        }
        op.SetOperands([.. operands, other]);
        yield return "an operand more";
        op.SetOperands(operands);
        foreach (var name in op.InherentAttributeNames.ToArray())
        {
            if (op.GetInherentAttribute(name) is not { } value) continue;
            op.RemoveAttribute(name);
            yield return $"no '{name}'";
            foreach (IrAttribute wrong in new IrAttribute[] { UnitAttr.Instance, ArrayAttr.Empty, new StringAttr("") })
            {
                if (!op.CanHold(name, wrong)) continue;
                op.SetAttribute(name, wrong);
                yield return $"'{name}' = {wrong}";
            }
            op.SetAttribute(name, value);
        }
        foreach (var region in op.Regions.ToArray())
        {
            var elsewhere = other.DefiningOp!.GetRegion(0);
            elsewhere.TakeBody(region);
            yield return $"nothing in region #{region.Index}";
            region.TakeBody(elsewhere);
            foreach (var block in region.Blocks.ToArray())
            {
                block.AddArgument(other.Type, op.Location);
                yield return $"an argument more of a block in region #{region.Index}";
                block.EraseArgument(block.ArgumentCount - 1);
                if (block is { ArgumentCount: > 0 } && !block.GetArgument(block.ArgumentCount - 1).HasUses)
                {
                    var last = block.GetArgument(block.ArgumentCount - 1);
                    var (type, location) = (last.Type, last.Location);
                    block.EraseArgument(block.ArgumentCount - 1);
                    yield return $"an argument less of a block in region #{region.Index}";
                    block.AddArgument(type, location);
                }
                if (block.Last is not { HasUses: false } end) continue;
                end.Detach();
                yield return $"no end of a block in region #{region.Index}";
                block.Append(end);
            }
        }
    }
}
