namespace OpenXla.Ir.Text;

/// <content>Comments that say who uses a value.</content>
public sealed partial class AsmPrinter
{
    /// <summary>A line for each argument of a block.</summary>
    private void PrintArgumentUsers(Block block)
    {
        for (int i = 0; i < block.ArgumentCount; i++)
        {
            var argument = block.GetArgument(i);
            _output.Indent(_indent);
            _output.Write("// "u8);
            PrintOperand(argument);
            if (argument.HasUses)
            {
                _output.Write(" is used by "u8);
                PrintUsersOf(argument);
            }
            else
            {
                _output.Write(" is unused"u8);
            }
            _output.Write((byte)'\n');
        }
    }

    /// <summary>Behind an operation: who uses its results, or what the comments at its operands call it where it has none.</summary>
    private void PrintUsers(Operation op)
    {
        if (op.ResultCount == 0)
        {
            if (op.OperandCount == 0) return;
            _output.Write(" // id: "u8);
            PrintName(op);
            return;
        }
        if (!op.HasUses)
        {
            _output.Write(" // unused"u8);
            return;
        }
        _output.Write(op.ResultCount == 1 && HasOneUser(op) ? " // user: "u8 : " // users: "u8);
        for (int i = 0; i < op.ResultCount; i++)
        {
            if (i > 0) _output.Write(", "u8);
            if (op.ResultCount > 1) _output.Write((byte)'(');
            if (op.GetResult(i).HasUses) PrintUsersOf(op.GetResult(i));
            else _output.Write("unused"u8);
            if (op.ResultCount > 1) _output.Write((byte)')');
        }
    }

    /// <summary>Whether what comes behind "user" is one name.</summary>
    private static bool HasOneUser(Operation op)
    {
        Operation? user = null;
        foreach (var result in op.Results)
        {
            foreach (var use in result.Uses)
            {
                if (user is not null && user != use.Owner) return false;
                user = use.Owner;
            }
        }
        return user!.ResultCount <= 1;
    }

    /// <summary>Each user once: its results, else its own name.</summary>
    private void PrintUsersOf(Value value)
    {
        var seen = new HashSet<Operation>();
        foreach (var use in value.Uses)
        {
            if (!seen.Add(use.Owner)) continue;
            if (seen.Count > 1) _output.Write(", "u8);
            if (use.Owner.ResultCount == 0) PrintName(use.Owner);
            for (int i = 0; i < use.Owner.ResultCount; i++)
            {
                if (i > 0) _output.Write(", "u8);
                PrintOperand(use.Owner.GetResult(i));
            }
        }
    }
}
