using System.Text;
using System.Text.RegularExpressions;
using Notebooks.Documents;

namespace Course.Tests.Lessons;

/// <summary>What every lesson has in common, checked on its source: nothing here runs a cell.</summary>
public sealed partial class LessonFormTests
{
    public static TheoryData<string> Paths => Lesson.Paths;

    [Fact]
    public void There_are_lessons() => Assert.NotEmpty(Paths);

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_file_is_what_our_writer_writes_with_an_indent_of_one(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Lesson.Root, path));

        Assert.StartsWith("{\n \"cells\": [\n", Encoding.UTF8.GetString(bytes));
        Assert.Equal(bytes, Lesson.Read(path).Document.ToBytes());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_host_recognizes_the_notebook_and_its_cells_as_CSharp(string path)
    {
        var lesson = Lesson.Read(path);

        Assert.Equal(".net-csharp", (string?)lesson.Document.Metadata["kernelspec"]?["name"]);
        Assert.Equal("C#", (string?)lesson.Document.Metadata["language_info"]?["name"]);
        Assert.All(lesson.Code, cell =>
        {
            Assert.Equal("csharp", (string?)cell.Metadata["dotnet_interactive"]?["language"]);
            Assert.Equal("csharp", (string?)cell.Metadata["polyglot_notebook"]?["kernelName"]);
        });
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Each_cell_has_a_name_of_its_own(string path)
    {
        var ids = Lesson.Read(path).Document.Cells.Select(cell => cell.Id).ToList();

        Assert.All(ids, id => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void No_outputs_are_stored_in_the_source(string path) =>
        Assert.All(Lesson.Read(path).Code, cell =>
        {
            Assert.Empty(cell.Outputs);
            Assert.Null(cell.ExecutionCount);
        });

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_first_cell_loads_the_course_and_the_second_holds_the_parameters(string path)
    {
        var lesson = Lesson.Read(path);

        Assert.Matches("^#load \"../course.csx\"\n(#load \"../torch.csx\"\n)?using DeepLearning;", lesson.Code[0].Source);
        Assert.Equal(["parameters"], lesson.Code[1].Tags);
        Assert.StartsWith("// parameters\n", lesson.Code[1].Source);
        Assert.DoesNotContain(lesson.Code.Skip(1), cell => Directive().IsMatch(cell.Source));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Cells_are_few_short_and_outnumbered_by_words(string path)
    {
        var lesson = Lesson.Read(path);
        var lines = lesson.Code.Select(cell => cell.Source.Split('\n').Length).Order().ToList();

        Assert.InRange(lesson.Code.Count, 10, 30);
        Assert.InRange(lesson.Markdown.Count, lesson.Code.Count, int.MaxValue);
        Assert.InRange(lines[lines.Count / 2], 1, 6);
        Assert.InRange(lines[(int)Math.Ceiling(0.95 * lines.Count) - 1], 1, 25);
        Assert.InRange(lines[^1], 1, 40);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Code_is_no_wider_than_a_page(string path) =>
        Assert.All(Lesson.Read(path).Code.SelectMany(cell => cell.Source.Split('\n')), line => Assert.InRange(line.Length, 0, 100));

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_prose_takes_between_800_and_1800_words(string path)
    {
        var words = Lesson.Read(path).Markdown.Sum(cell => Word().Count(Lesson.Prose(cell.Source)));

        Assert.InRange(words, 800, 1800);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void There_are_three_figures_or_more(string path) =>
        Assert.InRange(Lesson.Read(path).Code.Count(cell => cell.Source.Contains("Plot.")), 3, int.MaxValue);

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_reader_predicts_and_is_asked_five_questions_with_folded_answers(string path)
    {
        var lesson = Lesson.Read(path);
        var predictions = lesson.Markdown.Where(cell => cell.Source.Contains("**Predict.**")).ToList();
        var quiz = Assert.Single(lesson.Markdown, cell => cell.Source.StartsWith("## Quiz\n"));

        Assert.NotEmpty(predictions);
        Assert.All(predictions, cell => Assert.Contains("<details>", cell.Source));
        Assert.Equal(5, Question().Count(quiz.Source));
        Assert.Equal(5, Answer().Count(quiz.Source));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_lesson_opens_with_a_card_and_closes_with_what_we_saw(string path)
    {
        var lesson = Lesson.Read(path);
        var text = string.Join('\n', lesson.Markdown.Select(cell => cell.Source));

        Assert.StartsWith("# ", lesson.Document.Cells[0].Source);
        Assert.Contains("| you need | minutes | data |", lesson.Document.Cells[0].Source);
        Assert.Matches(@"(?s)\n## What we saw\n.*\*\*Common mistakes\*\*.*\*\*Further reading\*\*.*\n## Quiz\n", text);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Three_to_six_exercises_can_be_left_out_and_are_checked_in_the_next_cell(string path)
    {
        var lesson = Lesson.Read(path);

        Assert.InRange(lesson.Exercises.Count(), 3, 6);
        Assert.All(lesson.Exercises, exercise =>
        {
            var id = Lesson.ExerciseId(exercise);
            var next = lesson.Code[lesson.Code.ToList().IndexOf(exercise) + 1];

            Assert.StartsWith($"// exercise: {id}\n", exercise.Source);
            Assert.Matches(@"(?s)^[^\n]*\n.*\n *// BEGIN SOLUTION\n.+\n *// END SOLUTION\n", exercise.Source);
            Assert.Contains($"= Check.Exercise(\"{id}\", ", next.Source);
        });
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Each_exercise_has_two_wrong_answers_that_differ_from_the_solution(string path) =>
        Assert.All(Lesson.Read(path).Exercises, exercise =>
        {
            var id = Lesson.ExerciseId(exercise);
            var wrong = Lesson.WrongAnswers(id).Select(File.ReadAllText).ToList();

            Assert.InRange(wrong.Count, 2, int.MaxValue);
            Assert.Equal(wrong.Count, wrong.Distinct().Count());
            Assert.All(wrong, source =>
            {
                Assert.StartsWith($"// exercise: {id}\n{Signature(exercise)}\n", source);
                Assert.NotEqual(Code(exercise.Source), Code(source));
            });
        });

    [Theory]
    [MemberData(nameof(Paths))]
    public void Relative_links_lead_to_a_file(string path)
    {
        var folder = Path.GetDirectoryName(Path.Combine(Lesson.Root, path))!;
        var links = Lesson.Read(path).Markdown.SelectMany(cell => Link().Matches(cell.Source)).Select(link => link.Groups[1].Value);

        Assert.All(links.Where(link => !link.StartsWith("https://")), link =>
            Assert.True(File.Exists(Path.Combine(folder, link)), link + " does not exist"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Every_decimal_number_in_what_we_saw_is_in_a_claim(string path)
    {
        var lesson = Lesson.Read(path);
        var claims = string.Join('\n', lesson.Code.Where(IsEvidence).Select(cell => cell.Source));
        var evidence = Decimal().Matches(claims).Select(Number).ToList();
        var bands = Band().Matches(claims)
            .Select(band => (Low: Parse(band.Groups[1].Value), High: Parse(band.Groups[2].Value))).ToList();
        var summary = lesson.Markdown.SkipWhile(cell => !cell.Source.StartsWith("## What we saw"))
            .Where(cell => !cell.Source.StartsWith("**Further reading**"));

        var numbers = summary.SelectMany(cell => Decimal().Matches(Lesson.Prose(cell.Source))).ToList();

        Assert.NotEmpty(numbers);
        Assert.All(numbers, number => Assert.True(
            bands.Any(band => band.Low <= Number(number) && Number(number) <= band.High)
                || evidence.Any(value => Math.Round(value, Digits(number), MidpointRounding.AwayFromZero) == Number(number)),
            $"no claim holds {number.Value}"));
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void Answers_on_one_line_hold_no_formula_because_hosts_take_that_line_as_HTML(string path) =>
        Assert.All(Lesson.Read(path).Markdown, cell => Assert.DoesNotMatch(@"<details><summary>[^\n]*\$", cell.Source));

    private static bool IsEvidence(NotebookCell cell) =>
        cell.Source.Contains("Claim.") || cell.Source.Contains("Check.Close") || cell.Tags.Contains("parameters");

    private static string Signature(NotebookCell exercise) => exercise.Source.Split('\n')[1];

    private static string Code(string source) => Comment().Replace(source, "").Trim();

    private static decimal Number(Match match) => Parse(match.Value);

    private static decimal Parse(string number) =>
        decimal.Parse(number.Replace("_", ""), System.Globalization.NumberStyles.Float);

    private static int Digits(Match match) => match.Value.Length - match.Value.IndexOf('.') - 1;

    [GeneratedRegex(@"^(#|using [^(])", RegexOptions.Multiline)]
    private static partial Regex Directive();

    [GeneratedRegex(@"[\p{L}\p{Nd}][\p{L}\p{Nd}'’.,-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^\d\. ", RegexOptions.Multiline)]
    private static partial Regex Question();

    [GeneratedRegex(@"^<details><summary>Answer</summary>", RegexOptions.Multiline)]
    private static partial Regex Answer();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<![\w.])\d+\.\d+(?![\w])")]
    private static partial Regex Decimal();

    [GeneratedRegex(@"Claim\.Within\(.*, (-?[\d._e-]+), (-?[\d._e-]+)\);")]
    private static partial Regex Band();

    [GeneratedRegex(@" *//.*\n")]
    private static partial Regex Comment();
}
