namespace Course.Tests.Lessons;

/// <summary>The wrong answers kept beside these tests, each in its exercise's place in the executed lesson.</summary>
public sealed class WrongAnswerTests
{
    /// <summary>Lesson, exercise, the wrong answer's file, and its number among the exercise's.</summary>
    public static TheoryData<string, string, string, int> Answers
    {
        get
        {
            var answers = new TheoryData<string, string, string, int>();
            foreach (var (path, exercise, answer, number) in
                from path in Lesson.All
                from exercise in Lesson.Read(path).Exercises.Select(Lesson.ExerciseId)
                from answer in Lesson.WrongAnswers(exercise).Index()
                select (path, exercise, Path.GetFileNameWithoutExtension(answer.Item), answer.Index))
            {
                answers.Add(path, exercise, answer, number);
            }

            return answers;
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Answers))]
    public async Task It_is_found_incorrect_with_a_reason_and_the_lesson_goes_on_to_its_end(string path, string exercise, string answer, int number)
    {
        var report = await LessonRuns.WrongAsync(path, number);
        var (verdict, why) = report.Verdicts()[exercise];

        report.RanToItsEnd();
        Assert.True(verdict == "incorrect", $"{answer} is called {verdict}");
        Assert.Contains("expected", why);
        Assert.Matches(@"(?s)^[^a-z].*[^.?][.?]$", why);
    }
}
